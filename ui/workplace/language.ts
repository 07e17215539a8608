import { createContext } from '@lit/context'
import { LANGUAGES, type Language } from '../../services/ticket/invitation.ts'
import { Texts } from '../l10n/texts.ts'

/** The words of every page; changes when somebody chooses another language. */
export const textsContext = createContext<Texts>('texts')

const sources: Readonly<Record<Language, () => Promise<{ default: string }>>> = {
  nl: () => import('../l10n/workplace.nl.ftl?raw'),
  en: () => import('../l10n/workplace.en.ftl?raw'),
  fr: () => import('../l10n/workplace.fr.ftl?raw'),
  de: () => import('../l10n/workplace.de.ftl?raw'),
}

const KEPT_AS = 'language'

const known = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === tag?.slice(0, 2).toLowerCase())

/** Where the browser keeps nothing for this site, a choice lasts as long as the page. */
const kept = (): string | null => {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    return null
  }
}

/** What was chosen before on this machine, or what the browser asks for. The choice is all that is kept. */
export const firstLanguage = (): Language => {
  const wished = [kept(), ...navigator.languages]
  return wished.map(known).find((language) => language !== undefined) ?? 'nl'
}

export const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEPT_AS, language)
  } catch {
    // It is asked again the next time.
  }
}

/** Loads one language, and tells the browser: hyphenation, screen readers and date fields follow it. */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const { default: source } = await sources[language]()
  document.documentElement.lang = language
  return new Texts(language, source)
}
