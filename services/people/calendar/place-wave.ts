import { addDays, daysBetween } from '../../plumbing/calendar.ts'
import { LONGEST_DAYS } from '../pulses/wave-request.ts'
import { type FreeDays, isMostlyFree, type WhyFree, workingDayFrom } from './free-days.ts'

/** A wave as somebody wants it, before days that are free are looked at. */
export interface WantedWave {
  /** The day on which it should open, `YYYY-MM-DD`. */
  readonly wanted: string
  /** It closes so many days after it opened. */
  readonly days: number
  /** So many days after it opened everybody is reminded: none, one or two numbers. */
  readonly reminderDays: readonly number[]
}

/** Which day was not taken, why, and what is done instead; without a day it is left out. */
export interface Moved {
  readonly what: 'opens' | 'reminds' | 'closes'
  readonly from: string
  readonly why: WhyFree | 'rest' | 'mostly-free' | 'no-room'
  readonly to: string | null
}

export interface PlacedWave {
  readonly opens: string
  readonly closes: string
  readonly reminds: readonly string[]
  readonly moved: readonly Moved[]
}

/** It would have to move too far: too soon after the same questions, or nobody works then. */
export interface Unplaced {
  readonly refused: 'rest' | 'free-days'
}

/** A wave that moves further than this is another wave: HR plans it anew. */
export const MOST_MOVED = 21

/** The first day that will do, not before `rested`, and not after `latest`. */
const openingDay = (
  { wanted, days }: WantedWave,
  free: FreeDays,
  rested: string,
  latest: string,
): { readonly opens: string; readonly closes: string } | undefined => {
  for (let opens = rested > wanted ? rested : wanted; opens <= latest; opens = addDays(opens, 1)) {
    if (free(opens) !== undefined) continue
    const closes = workingDayFrom(addDays(opens, days), free)
    if (closes === undefined || daysBetween(opens, closes) > LONGEST_DAYS) continue
    if (!isMostlyFree(opens, closes, free)) return { opens, closes }
  }
  return undefined
}

const whyNot = ({ wanted }: WantedWave, free: FreeDays, rested: string): Moved['why'] =>
  rested > wanted ? 'rest' : (free(wanted) ?? 'mostly-free')

/** Reminders go on working days before the last day, each on a day of its own. What does not fit is left out. */
const remindersOf = (
  { reminderDays }: WantedWave,
  opens: string,
  closes: string,
  free: FreeDays,
): readonly { readonly from: string; readonly to: string | null; readonly why: Moved['why'] }[] => {
  const taken = new Set<string>()
  return [...reminderDays]
    .sort((one, other) => one - other)
    .map((after) => {
      const from = addDays(opens, after)
      const day = workingDayFrom(from, free)
      const why = free(from) ?? 'no-room'
      if (day === undefined || day >= closes || taken.has(day)) return { from, to: null, why }
      taken.add(day)
      return { from, to: day, why }
    })
}

/**
 * Gives a wave its days: it opens, reminds and closes on working days, and never in a window of which more than half
 * of the working days are free.
 *
 * @param rested the first day on which all its questions may be asked again
 * @param latest the last day on which it may open
 */
export const placeWave = (
  wave: WantedWave,
  free: FreeDays,
  rested: string,
  latest: string = addDays(wave.wanted, MOST_MOVED),
): PlacedWave | Unplaced => {
  const found = openingDay(wave, free, rested, latest)
  if (found === undefined) return { refused: rested > latest ? 'rest' : 'free-days' }
  const { opens, closes } = found
  const lastDay = addDays(opens, wave.days)
  const reminders = remindersOf(wave, opens, closes, free)
  return {
    opens,
    closes,
    reminds: reminders.flatMap(({ to }) => (to === null ? [] : [to])),
    moved: [
      ...(opens === wave.wanted
        ? []
        : [{ what: 'opens', from: wave.wanted, why: whyNot(wave, free, rested), to: opens } as const]),
      ...reminders
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, why }) => ({ what: 'reminds', from, why, to }) as const),
      ...(closes === lastDay
        ? []
        : [{ what: 'closes', from: lastDay, why: free(lastDay) ?? 'no-room', to: closes } as const]),
    ],
  }
}
