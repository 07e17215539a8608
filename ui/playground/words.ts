import type { Language } from '../../services/ticket/invitation.ts'
import { Texts } from '../l10n/texts.ts'
import { checkWords } from '../parts/check/check-words.ts'

/** Imported and not fetched: the page's own policy lets it connect to nothing. */
const TEXT_FILES: Readonly<Record<Language, () => Promise<{ readonly default: string }>>> = {
  nl: () => import('../l10n/playground.nl.ftl?raw'),
  en: () => import('../l10n/playground.en.ftl?raw'),
  fr: () => import('../l10n/playground.fr.ftl?raw'),
  de: () => import('../l10n/playground.de.ftl?raw'),
}

/** @throws when it cannot be reached */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const [page, check] = await Promise.all([TEXT_FILES[language](), checkWords(language)])
  return new Texts(language, `${check}\n${page.default}`)
}
