import { LANGUAGES, type Language } from '../../services/ticket/invitation.ts'
import { Texts } from '../l10n/texts.ts'

/** One file a language, fetched as the text it is: a phone loads its own and no other. */
const TEXT_FILES: Readonly<Record<Language, string>> = {
  nl: new URL('../l10n/answer.nl.ftl', import.meta.url).href,
  en: new URL('../l10n/answer.en.ftl', import.meta.url).href,
  fr: new URL('../l10n/answer.fr.ftl', import.meta.url).href,
  de: new URL('../l10n/answer.de.ftl', import.meta.url).href,
}

/** Languages by the name their speakers give them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
}

/** @throws when it cannot be reached */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const file = await fetch(TEXT_FILES[language], { credentials: 'omit' })
  if (!file.ok) throw new Error(language)
  return new Texts(language, await file.text())
}

/** The first language of the browser that we speak. */
export const languageOf = (wished: readonly string[]): Language =>
  wished
    .map((one) => LANGUAGES.find((known) => one.startsWith(known)))
    .find((known) => known !== undefined) ?? 'nl'
