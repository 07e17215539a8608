import type { Page } from '../page.ts'

/** What a form is called; one that we do not know keeps its own name. */
export const formName = (page: Page, form: string): string => page.sayOr(`form-${form}`, form)

export const waveTitle = (page: Page, wave: { readonly form: string; readonly opensOn: string }): string => {
  const month = new Intl.DateTimeFormat(page.texts.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return page.say('wave-title', {
    form: formName(page, wave.form),
    month: month.format(new Date(`${wave.opensOn}T12:00:00Z`)),
  })
}

export const daysLater = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
