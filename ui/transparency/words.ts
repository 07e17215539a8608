import { localeOf } from '../../services/plain-text/locale.ts'
import { LANGUAGES, type Language } from '../../services/ticket/invitation.ts'
import { Texts } from '../l10n/texts.ts'

/** One file a language, fetched as the text it is. */
const TEXT_FILES: Readonly<Record<Language, string>> = {
  nl: new URL('../l10n/transparency.nl.ftl', import.meta.url).href,
  en: new URL('../l10n/transparency.en.ftl', import.meta.url).href,
  fr: new URL('../l10n/transparency.fr.ftl', import.meta.url).href,
  de: new URL('../l10n/transparency.de.ftl', import.meta.url).href,
}

/** @throws when it cannot be reached */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const file = await fetch(TEXT_FILES[language], { credentials: 'omit' })
  if (!file.ok) throw new Error(language)
  return new Texts(language, await file.text())
}

/** The first language of the browser that we speak; nothing is kept of what somebody chooses. */
export const firstLanguage = (): Language =>
  navigator.languages
    .map((wished) => LANGUAGES.find((known) => wished.startsWith(known)))
    .find((known) => known !== undefined) ?? 'nl'

/** A date of the log as people write it: a day on a calendar, the same in every time zone. */
export const dayIn = (language: string, date: unknown): string => {
  const day = new Date(`${String(date)}T12:00Z`)
  if (Number.isNaN(day.getTime())) return String(date)
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
