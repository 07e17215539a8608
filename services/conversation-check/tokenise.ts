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
const LONGEST = 160

const lowered = (text: string): string => text.toLowerCase().normalize('NFC').replaceAll('’', "'")

/**
 * "you're" is two words that are written as one, and so are "j'ai" and "avez-vous". Where a language
 * does so is data; a cut never changes an offset, for it only divides.
 */
const cuts = (lower: string, { cutAfter, cutBefore }: Grammar): readonly number[] => {
  if (!/['-]/.test(lower)) return []
  const before = cutAfter.find((piece) => lower.startsWith(piece) && lower.length > piece.length)
  const after = cutBefore.find((piece) => lower.endsWith(piece) && lower.length > piece.length)
  const at = [before === undefined ? 0 : before.length, after === undefined ? 0 : lower.length - after.length]
  return at.filter((cut, index) => cut > 0 && at.indexOf(cut) === index).toSorted((a, b) => a - b)
}

const kindOf = (text: string): Token['kind'] =>
  /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'

/** Divides a sentence; what stands after the longest sentence we read is left out. */
export const tokenise = (text: string, grammar: Grammar): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    if (tokens.length >= LONGEST) break
    const whole = match[0]
    const lower = lowered(whole)
    // A quotation mark that closes looks like an apostrophe; only a known shortening keeps it.
    const closes = /['’]$/.test(whole) && whole.length > 1 && !grammar.cutAfter.includes(lower)
    const word = closes ? whole.slice(0, -1) : whole
    const at = [0, ...(lower.length === whole.length ? cuts(lowered(word), grammar) : []), word.length]
    for (let piece = 0; piece + 1 < at.length; piece += 1) {
      const from = at[piece] ?? 0
      const part = word.slice(from, at[piece + 1])
      const start = match.index + from
      tokens.push({
        text: part,
        lower: lowered(part),
        start,
        end: start + part.length,
        kind: kindOf(part.replace(/^['’-]/, '') || part),
      })
    }
    if (closes) {
      const start = match.index + word.length
      tokens.push({ text: whole.slice(-1), lower: "'", start, end: start + 1, kind: 'mark' })
    }
  }
  return tokens
}
