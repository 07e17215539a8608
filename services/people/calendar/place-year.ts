import { addDays } from '../../plumbing/calendar.ts'
import { REST_DAYS } from '../retention.ts'
import type { FreeDays } from './free-days.ts'
import { MOST_MOVED, type PlacedWave, placeWave, type WantedWave } from './place-wave.ts'

/** A wave that is planned and not open yet. */
export interface PlannedWave extends WantedWave {
  readonly id: string
  readonly form: string
  /** Ids of units; none for the whole organisation. */
  readonly audience: readonly string[]
}

/** A wave that opened: its questions rest after its last day. */
export interface AskedWave {
  readonly closes: string
  /** Keys of its questions (`../pulses/question-keys.ts`). */
  readonly keys: ReadonlySet<string>
}

export type WhyRefused = 'rest' | 'free-days' | 'form-unknown'

/**
 * What becomes of a planned wave: it opens on a later day, it is due today, it cannot open as it is planned, or its day
 * is over.
 */
export type Outcome =
  | ({ readonly kind: 'ahead' | 'due'; readonly late: boolean } & PlacedWave)
  | { readonly kind: 'refused'; readonly why: WhyRefused }
  | { readonly kind: 'missed' }

/** A wave whose day was missed opens so many days later at most, with as many days as it should have. */
export const LATE_DAYS = 5

/**
 * A wave that closed longer ago makes nothing of today wait, nor any plan that has not been missed yet. With fewer
 * days a plan that waits for it would seem to have been due on the day that was wanted.
 */
export const RECENT_DAYS = REST_DAYS + MOST_MOVED + LATE_DAYS

/** What all placing needs to know. */
export interface YearFacts {
  readonly today: string
  readonly free: FreeDays
  /** Keys of the questions of a form; undefined for one that there is not. */
  readonly keysOf: (form: string) => ReadonlySet<string> | undefined
  /** Waves that are open, or closed within `RECENT_DAYS`. */
  readonly asked: readonly AskedWave[]
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((key) => other.has(key))

/** The first day on which none of these questions was asked of anybody too lately. Who is asked makes no difference. */
const restedOn = (keys: ReadonlySet<string>, asked: readonly AskedWave[]): string =>
  asked
    .filter((wave) => share(keys, wave.keys))
    .map(({ closes }) => addDays(closes, REST_DAYS))
    .sort()
    .at(-1) ?? ''

const outcomeOf = (wave: PlannedWave, facts: YearFacts, asked: readonly AskedWave[]): Outcome => {
  const { today, free } = facts
  const keys = facts.keysOf(wave.form)
  const refused = (why: WhyRefused): Outcome =>
    addDays(wave.wanted, MOST_MOVED) < today ? { kind: 'missed' } : { kind: 'refused', why }
  if (keys === undefined) return refused('form-unknown')
  const rested = restedOn(keys, asked)
  const placed = placeWave(wave, free, rested)
  if ('refused' in placed) return refused(placed.refused)
  if (placed.opens > today) return { kind: 'ahead', late: false, ...placed }
  if (placed.opens === today) return { kind: 'due', late: false, ...placed }
  const late = placeWave({ ...wave, wanted: today }, free, rested, addDays(placed.opens, LATE_DAYS))
  if ('refused' in late) return { kind: 'missed' }
  return { kind: late.opens === today ? 'due' : 'ahead', late: true, ...late }
}

/**
 * Places all planned waves, in the order in which they are wanted. Each keeps its distance from every wave with one of
 * its questions that opened before or is placed before it, whoever was asked: people move between units, and a wave
 * that asks one of them too soon does not open.
 */
export const placeYear = (
  planned: readonly PlannedWave[],
  facts: YearFacts,
): ReadonlyMap<string, Outcome> => {
  const asked = [...facts.asked]
  const outcomes = new Map<string, Outcome>()
  const inOrder = [...planned].sort((one, other) =>
    one.wanted === other.wanted ? (one.id < other.id ? -1 : 1) : one.wanted < other.wanted ? -1 : 1,
  )
  for (const wave of inOrder) {
    const outcome = outcomeOf(wave, facts, asked)
    outcomes.set(wave.id, outcome)
    const keys = facts.keysOf(wave.form)
    if ('closes' in outcome && keys !== undefined) asked.push({ closes: outcome.closes, keys })
  }
  return outcomes
}

/** Seconds that all these waves together ask of somebody who is asked each time. */
export const secondsAYear = (
  planned: readonly PlannedWave[],
  outcomes: ReadonlyMap<string, Outcome>,
  secondsOf: (form: string) => number,
  until: string,
): number =>
  planned.reduce((sum, { id, form }) => {
    const outcome = outcomes.get(id)
    const counts = outcome !== undefined && 'opens' in outcome && outcome.opens <= until
    return counts ? sum + secondsOf(form) : sum
  }, 0)
