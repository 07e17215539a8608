import { addDays, daysBetween } from '../../plumbing/calendar.ts'
import { REST_DAYS } from '../retention.ts'

/** How often a pulse comes back. By hand: only what HR plans one by one. */
export const RHYTHMS = ['quarterly', 'rotation', 'monthly', 'yearly', 'by-hand'] as const
export type RhythmName = (typeof RHYTHMS)[number]

export interface Rhythm {
  readonly rhythm: RhythmName
  /** Of a rotation: weeks from one opening to the next. */
  readonly everyWeeks: number
  /** Its weekday is the weekday of all that follow. */
  readonly firstDay: string
  /** Forms by turns. */
  readonly forms: readonly string[]
}

/** A form, and how long it takes. */
export interface FormFacts {
  readonly form: string
  readonly questions: number
  readonly seconds: number
}

export const FEWEST_WEEKS = 6
export const MOST_WEEKS = 26

const MONTHS: Readonly<Partial<Record<RhythmName, number>>> = { quarterly: 3, monthly: 1, yearly: 12 }

/** The same day of a later month, or its last day where it is shorter. */
const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1, 12))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return first.toISOString().slice(0, 10)
}

const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay()

/** The day on which turn `n` of a rhythm should open; 0 is the first. */
export const dayOfTurn = ({ rhythm, everyWeeks, firstDay }: Rhythm, n: number): string => {
  const months = MONTHS[rhythm]
  if (months === undefined) return addDays(firstDay, 7 * everyWeeks * n)
  const about = addMonths(firstDay, months * n)
  return addDays(about, (weekdayOf(firstDay) - weekdayOf(about) + 7) % 7)
}

/** Every turn that should open after a day and until another, with its form. */
export const turnsBetween = (
  rhythm: Rhythm,
  after: string,
  until: string,
): readonly { readonly wanted: string; readonly form: string }[] => {
  const { forms } = rhythm
  if (rhythm.rhythm === 'by-hand' || forms.length === 0) return []
  const turns: { wanted: string; form: string }[] = []
  for (let n = 0; dayOfTurn(rhythm, n) <= until; n++) {
    const wanted = dayOfTurn(rhythm, n)
    if (wanted > after) turns.push({ wanted, form: forms[n % forms.length] ?? '' })
  }
  return turns
}

const shortest = (forms: readonly FormFacts[]): FormFacts | undefined =>
  [...forms].sort((one, other) => one.seconds - other.seconds)[0]
const longest = (forms: readonly FormFacts[]): FormFacts | undefined =>
  [...forms].sort((one, other) => other.seconds - one.seconds)[0]

/**
 * Which forms a rhythm asks by turns: the shortest, the longest, or those in between, which together ask what the
 * longest asks at once. Turns go on after the form that was asked last.
 *
 * @param forms in the order of the instrument
 */
export const formsByTurns = (
  rhythm: RhythmName,
  forms: readonly FormFacts[],
  lastAsked: string | undefined,
): readonly string[] => {
  if (rhythm === 'by-hand') return []
  const ends = [shortest(forms), longest(forms)]
  if (rhythm === 'monthly') return ends.flatMap((one) => (one === undefined ? [] : [one.form])).slice(0, 1)
  if (rhythm === 'yearly') return ends.flatMap((one) => (one === undefined ? [] : [one.form])).slice(-1)
  const between = forms.filter((one) => !ends.includes(one)).map(({ form }) => form)
  if (between.length === 0) return formsByTurns('monthly', forms, lastAsked)
  const next = between.indexOf(lastAsked ?? '') + 1
  return [...between.slice(next), ...between.slice(0, next)]
}

/** So many days a wave of this rhythm may stay open, and its questions still rest before the next. */
export const mostDaysOpen = (rhythm: Rhythm): number => {
  if (rhythm.rhythm === 'by-hand' || rhythm.rhythm === 'yearly') return Number.POSITIVE_INFINITY
  const gaps = Array.from({ length: 14 }, (_, n) =>
    daysBetween(dayOfTurn(rhythm, n), dayOfTurn(rhythm, n + 1)),
  )
  return Math.min(...gaps) - REST_DAYS
}
