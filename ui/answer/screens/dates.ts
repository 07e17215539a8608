import { localeOf } from '../../../services/plain-text/locale.ts'
/** A date of the manifest as people write it: it is a day on a calendar, the same in every time zone. */
export const dateIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00Z`),
  )
