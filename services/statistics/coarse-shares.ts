const PERCENT_A_STEP = 5
const STEPS_IN_WHOLE = 100 / PERCENT_A_STEP

const within = (percent: number): number => Math.min(Math.max(percent, PERCENT_A_STEP), 100 - PERCENT_A_STEP)

/** What a share at either end means: it is no measurement, but this or fewer, this or more. */
export type ShareBound = 'or-fewer' | 'or-more'

/**
 * The one rule for how a share is read: on screens, in files and on the wire. Shares at an end may not be
 * made to add up to 100 with the others: 95, 5 and 5 are "95 or more", "5 or fewer" and "5 or fewer".
 *
 * @param percent as `coarseShare` gives it
 */
export const shareBound = (percent: number): ShareBound | null => {
  if (percent <= PERCENT_A_STEP) return 'or-fewer'
  return percent >= 100 - PERCENT_A_STEP ? 'or-more' : null
}

/**
 * Shares in steps of 5 %, never outside 5 to 95: 95 means "95 % or more". A share of all, or of none,
 * would tell what each answered. (`services/counting/publication.md`, 4.)
 */
export const coarseShare = (count: number, of: number): number =>
  within(Math.round((STEPS_IN_WHOLE * count) / of) * PERCENT_A_STEP)

/**
 * Parts of a whole: rounded by largest remainder, so that they add up to it where none is at an end.
 * (`services/counting/scoring.md`, 3.)
 */
export const coarseShares = (counts: readonly number[]): readonly number[] => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const whole = counts.map((count) => Math.floor((STEPS_IN_WHOLE * count) / all))
  const left = STEPS_IN_WHOLE - whole.reduce((sum, steps) => sum + steps, 0)
  const byRemainder = counts
    .map((count, at) => ({ at, rest: (STEPS_IN_WHOLE * count) % all }))
    .toSorted((a, b) => b.rest - a.rest)
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  return whole.map((steps, at) => within((steps + (raised.has(at) ? 1 : 0)) * PERCENT_A_STEP))
}
