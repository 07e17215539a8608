import { addDays } from '../../plumbing/calendar.ts'

/** Why nobody is written to on a day. */
export type WhyFree = 'weekend' | 'holiday' | 'own'

/** Whether somebody works on this day, and if not, why. */
export type FreeDays = (day: string) => WhyFree | undefined

/** Days that HR named as free, both included. */
export interface OwnFreeDays {
  readonly from: string
  readonly to: string
}

/** Nobody closes for longer; it keeps the search for a working day short. */
const FARTHEST = 120

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

export const freeDaysOf = (holidays: Iterable<string>, own: readonly OwnFreeDays[]): FreeDays => {
  const isHoliday = new Set(holidays)
  return (day) => {
    if (isWeekend(day)) return 'weekend'
    if (isHoliday.has(day)) return 'holiday'
    return own.some(({ from, to }) => from <= day && day <= to) ? 'own' : undefined
  }
}

/** This day, or the first working day after it. Undefined where there is none for months. */
export const workingDayFrom = (day: string, free: FreeDays): string | undefined => {
  for (let at = 0; at <= FARTHEST; at++) {
    const one = addDays(day, at)
    if (free(one) === undefined) return one
  }
  return undefined
}

/** Whether more than half of the days from Monday to Friday are free, first and last day included. */
export const isMostlyFree = (first: string, last: string, free: FreeDays): boolean => {
  let [week, off] = [0, 0]
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const why = free(day)
    if (why === 'weekend') continue
    week++
    if (why !== undefined) off++
  }
  return off * 2 > week
}
