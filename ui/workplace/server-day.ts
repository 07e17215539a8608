let day = ''

/** The server said which day it is: the clock and the time zone of this machine decide nothing. */
export const keepServerDay = (today: string): void => {
  day = today
}

/** Its date, `2026-03-02`, as of when somebody signed in or loaded the page. */
export const today = (): string => day
