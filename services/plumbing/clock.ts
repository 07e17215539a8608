/**
 * Time is passed in and never read from the system directly. So a test can live in any week, and no room can
 * write a finer time than it has a reason for.
 */
export interface Clock {
  now(): Date
  /** The calendar date where this server stands, `YYYY-MM-DD`. Waves open and close by this date. */
  today(): string
}

const isoDate = (date: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => isoDate(new Date()),
}

/** A clock that stands at noon of a date until somebody moves it. For the demo and for tests. */
export class SetClock implements Clock {
  #at: Date

  constructor(date: string) {
    this.#at = new Date(`${date}T12:00:00`)
  }

  moveTo(date: string): void {
    this.#at = new Date(`${date}T12:00:00`)
  }

  later(minutes: number): void {
    this.#at = new Date(this.#at.getTime() + minutes * 60_000)
  }

  now(): Date {
    return new Date(this.#at)
  }

  today(): string {
    return isoDate(this.#at)
  }
}
