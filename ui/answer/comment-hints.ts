import type { Language } from '../../services/ticket/invitation.ts'

/** What in somebody's words might give the writer, or a colleague, away. */
export type Hint = 'mail' | 'phone' | 'date' | 'only-one' | 'name'

const MONTH_NAMES =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'januar|februar|märz|juni|juli|dezember'

/** Nothing, or no letter: instead of looking behind, which browsers of before 2023 cannot. */
const START_OF_WORD = '(?:^|[^\\p{L}])'

/** People mix languages, so a month counts in all four. "24/7" is no day, and neither is "3.5" or "3-5". */
const DATE_PATTERN = new RegExp(
  `(?:^|[^\\d/.-])(?!24/7(?!\\d))([0-3]?\\d/[01]?\\d(/(\\d{4}|\\d{2}))?|[0-3]?\\d[.-][01]?\\d[.-](\\d{4}|\\d{2})|[0-3]?\\d\\.[01]?\\d\\.|\\d{4}-\\d{2}-\\d{2})(?![\\d/-])|` +
    `${START_OF_WORD}([0-3]?\\d(er|e|st|nd|rd|th|\\.)?\\s+(of\\s+)?(${MONTH_NAMES})|(${MONTH_NAMES})\\s+[0-3]?\\d)(?![\\p{L}\\d])`,
  'iu',
)
const MAIL_PATTERN = /\S@\S+\.\p{L}/u
/** Eight digits or more, starting as a telephone number does. */
const PHONE_PATTERN = /(?:^|\D)(\+|0)\d([\s./()-]{0,2}\d){7,}/

const alone = (words: string): RegExp => new RegExp(`${START_OF_WORD}${words}(?!\\p{L})`, 'iu')

const ONLY_ONE: Readonly<Record<Language, RegExp>> = {
  nl: alone('(als|de|het) enige'),
  en: alone('(the only|only one (who|here|in))'),
  fr: alone('(la seule|le seul|seule? à)'),
  de: alone('(als|der|die|das) einzige[rsn]?'),
}

/** A word that announces a name, in any of the languages: German gives a capital to every noun. */
const ANNOUNCED = new RegExp(
  `${START_OF_WORD}(${'mevrouw meneer mijnheer collega mrs? ms dr madame monsieur mme collègue herrn? frau kolleg(?:e|en|in) chef(?:in)?'
    .split(' ')
    .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
    .join('|')})\\.?\\s+\\p{Lu}\\p{Ll}+`,
  'u',
)
/** A capital after a small letter or a comma begins no sentence. */
const NAME_INSIDE = /[\p{Ll},;]\s+(?!(?:I|I'm|I've|I'd|I'll)(?!\p{L}))(\p{Lu}\p{Ll}+)/gu
const NOT_A_NAME = new RegExp(
  `^(${MONTH_NAMES}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|french|dutch|german|teams|excel|word|outlook|covid)$`,
  'iu',
)

const namesSomebody = (text: string, language: Language): boolean => {
  if (ANNOUNCED.test(text)) return true
  if (language === 'de') return false
  return [...text.matchAll(NAME_INSIDE)].some(([, word]) => !NOT_A_NAME.test(word ?? ''))
}

/**
 * Reads a comment for what could point at one person. A hint, never a judge: it misses things, and it
 * stays on the phone like the words themselves.
 */
export const hintsFor = (text: string, language: Language): readonly Hint[] => {
  const found: Record<Hint, boolean> = {
    name: namesSomebody(text.replaceAll(/\S*@\S*/g, ''), language),
    mail: MAIL_PATTERN.test(text),
    phone: PHONE_PATTERN.test(text),
    date: DATE_PATTERN.test(text),
    'only-one': ONLY_ONE[language].test(text),
  }
  return (Object.keys(found) as Hint[]).filter((hint) => found[hint])
}
