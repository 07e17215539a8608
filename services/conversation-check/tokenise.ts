import type { Grammar } from './grammar.ts'

/** A word, a number or a mark, where it stands in the sentence (UTF-16 code units). */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

/** No two parts of this can match the same characters, so it never looks back: linear in the text. */
const PIECE =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?|\p{N}+(?:[.,:/]\p{N}+)*|\.\.\.|[^\s]/gu

/** Words beyond this are not read: nobody says them in one breath, and reading stays quick. */
const MOST_WORDS = 160
/** Of a longer word the beginning is read: rules for endings look back, and must not do so for long. */
const LONGEST_WORD = 48

const lowered = (text: string): string =>
  text.slice(0, LONGEST_WORD).toLowerCase().normalize('NFC').replaceAll('’', "'")

/**
 * "you're" is two words that are written as one, and so are "j'ai" and "avez-vous". Where a language
 * does so is data; a cut never changes an offset, for it only divides.
 */
const cutsOf = (word: string, { cutAfter, cutBefore }: Grammar): readonly number[] => {
  const lower = lowered(word)
  if (lower.length !== word.length || !/['-]/.test(lower)) return []
  const before = cutAfter.find((piece) => lower.startsWith(piece) && lower.length > piece.length)
  const after = cutBefore.find((piece) => lower.endsWith(piece) && lower.length > piece.length)
  const first = before?.length ?? 0
  const last = lower.length - (after?.length ?? 0)
  return [first, last].filter((cut) => cut > 0 && cut < lower.length && (cut === first || last > first))
}

const kindOf = (text: string): Token['kind'] =>
  /^['’-]?\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'

const tokenFrom = (text: string, start: number): Token => ({
  text,
  lower: lowered(text),
  start,
  end: start + text.length,
  kind: kindOf(text),
})

const divide = (whole: string, start: number, grammar: Grammar): readonly Token[] => {
  // A quotation mark that closes looks like an apostrophe; only a known shortening keeps it.
  const closes = whole.length > 1 && /['’]$/.test(whole) && !grammar.cutAfter.includes(lowered(whole))
  const word = closes ? whole.slice(0, -1) : whole
  const at = [...new Set([0, ...cutsOf(word, grammar), word.length])]
  const tokens = at
    .slice(1)
    .map((to, index) => tokenFrom(word.slice(at[index], to), start + (at[index] ?? 0)))
  return closes ? [...tokens, tokenFrom(whole.slice(-1), start + word.length)] : tokens
}

/** Divides a sentence; what stands after the longest sentence we read is left out. */
export const tokenise = (text: string, grammar: Grammar): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    if (tokens.length >= MOST_WORDS) break
    tokens.push(...divide(match[0], match.index, grammar))
  }
  return tokens
}
