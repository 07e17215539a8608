import { localeOf } from '../../../services/plain-text/locale.ts'
import type { Calendar } from '../api.ts'
import type { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'

export type Plan = Calendar['planned'][number]
export type RhythmName = Calendar['rhythm']['rhythm']
type Moved = Plan['moved'][number]

/** What each rhythm is called, and what it means. */
export const RHYTHM_TEXTS: Readonly<Record<RhythmName, { readonly name: string; readonly why: string }>> = {
  quarterly: { name: 'rhythm-quarterly', why: 'rhythm-quarterly-why' },
  rotation: { name: 'rhythm-rotation', why: 'rhythm-rotation-why' },
  monthly: { name: 'rhythm-monthly', why: 'rhythm-monthly-why' },
  yearly: { name: 'rhythm-yearly', why: 'rhythm-yearly-why' },
  'by-hand': { name: 'rhythm-by-hand', why: 'rhythm-by-hand-why' },
}

const WHY_MOVED: Readonly<Record<Exclude<Moved['why'], 'holiday'>, string>> = {
  weekend: 'moved-why-weekend',
  own: 'moved-why-own',
  rest: 'moved-why-rest',
  'mostly-free': 'moved-why-mostly-free',
  'no-room': 'moved-why-no-room',
}

const MOVED: Readonly<Record<Moved['what'], string>> = {
  opens: 'moved-opens',
  reminds: 'moved-reminds',
  closes: 'moved-closes',
}

const WHY_REFUSED: Readonly<Record<NonNullable<Plan['why']>, string>> = {
  rest: 'plan-why-rest',
  'free-days': 'plan-why-free-days',
  'form-unknown': 'plan-why-form-unknown',
}

/** A country, a language or a month, as the browser calls it in the language of the page. */
export const countryName = (page: Page, code: string): string =>
  new Intl.DisplayNames([localeOf(page.texts.language)], { type: 'region' }).of(code) ?? code

export const monthOf = (page: Page, day: string): string =>
  new Intl.DateTimeFormat(localeOf(page.texts.language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))

/** With the weekday: who plans thinks in weeks. */
export const dayInWeek = (page: Page, day: string): string =>
  new Intl.DateTimeFormat(localeOf(page.texts.language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))

export const planTitle = (page: Page, { form, opens, wanted }: Plan): string =>
  waveTitle(page, { form, opensOn: opens ?? wanted })

const whyMoved = (page: Page, { why, holidays }: Moved): string =>
  why === 'holiday'
    ? [
        ...new Set(
          holidays.map(
            ({ name, country }) => `${page.inOurs(name).text ?? ''} (${countryName(page, country)})`,
          ),
        ),
      ].join(', ')
    : page.say(WHY_MOVED[why])

/** Which day was left, and why. */
export const movedWords = (page: Page, moved: Moved): string => {
  const words = { from: page.day(moved.from), why: whyMoved(page, moved) }
  return moved.to === null
    ? page.say('moved-left-out', words)
    : page.say(MOVED[moved.what], { ...words, to: page.day(moved.to) })
}

/** Why it cannot open as it is planned; empty where it can. */
export const refusedWords = (page: Page, { why, reason, triedOn }: Plan): string => {
  if (why !== null) return page.say(WHY_REFUSED[why])
  if (reason === null || triedOn === null) return ''
  const refusal = page.sayOr(`problem-${reason}`, page.say('problem-unexpected'))
  return page.say('calendar-tried', { day: page.day(triedOn), why: refusal })
}
