import type { Language } from '../../../services/ticket/invitation.ts'

/** Imported and not fetched: one page that reads sentences may connect to nothing. */
const WORD_FILES: Readonly<Record<Language, () => Promise<{ readonly default: string }>>> = {
  nl: () => import('../../l10n/check.nl.ftl?raw'),
  en: () => import('../../l10n/check.en.ftl?raw'),
  fr: () => import('../../l10n/check.fr.ftl?raw'),
  de: () => import('../../l10n/check.de.ftl?raw'),
}

/** What the conversation check says, for a page to put among its own texts or to keep apart. @throws when it cannot be reached */
export const checkWords = async (language: Language): Promise<string> =>
  (await WORD_FILES[language]()).default
