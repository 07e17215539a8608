import type { Calendar } from '../api.ts'

/** Something was planned, changed or answered, or was refused: what stands on the page is old. */
export class CalendarChangedEvent extends Event {
  static readonly type = 'oh-calendar-changed'
  /** Whether it was done; a refusal says why where it was asked. */
  readonly done: boolean

  constructor(done = true) {
    super(CalendarChangedEvent.type, { bubbles: true, composed: true })
    this.done = done
  }
}

/** The calendar as it would be. */
export class CalendarPreviewedEvent extends Event {
  static readonly type = 'oh-calendar-previewed'
  readonly calendar: Calendar

  constructor(calendar: Calendar) {
    super(CalendarPreviewedEvent.type, { bubbles: true, composed: true })
    this.calendar = calendar
  }
}
