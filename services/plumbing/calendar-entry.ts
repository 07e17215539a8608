import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** Something at a time of a day, for the calendar of somebody who gets a letter about it. */
export interface CalendarEntry {
  /** The same for every letter about it, so that a calendar keeps one entry. */
  readonly id: string
  /** Of two letters a calendar believes the one with the higher number. */
  readonly sequence: number
  readonly state: 'tentative' | 'confirmed' | 'cancelled'
  readonly title: string
  readonly link: string
  readonly day: string
  /** `HH:MM` by the clock of the wall where it takes place. */
  readonly hour: string
  readonly minutes: number
  readonly writtenAt: Date
}

/** A part of a letter (RFC 5545, RFC 6047). */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/**
 * A floating time (RFC 5545, 3.3.5): two o'clock is two o'clock, whatever zone a machine is in. Nobody is listed as
 * a guest, so no address travels from calendar to calendar.
 */
export const writeCalendar = (entry: CalendarEntry): CalendarPart => {
  const method = entry.state === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ method, prodId: { company: 'Ooghoogte', product: 'Ooghoogte' } })
  // The package writes a floating time as the UTC fields of a date say it.
  const start = new Date(`${entry.day}T${entry.hour}:00Z`)
  calendar.createEvent({
    id: entry.id,
    sequence: entry.sequence,
    stamp: entry.writtenAt,
    start,
    end: new Date(start.getTime() + entry.minutes * 60_000),
    floating: true,
    summary: entry.title,
    description: entry.link,
    status: STATUS[entry.state],
  })
  return { method: method === ICalCalendarMethod.CANCEL ? 'CANCEL' : 'REQUEST', content: calendar.toString() }
}
