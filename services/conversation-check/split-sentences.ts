export interface Piece {
  readonly start: number
  readonly end: number
}

/** After these a full stop ends nothing: the same few in the four languages. */
const SHORT =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|dhr|mevr|mw|prof|bv|bijv|nr|tel|ca|st|vs|etc|enz|incl|excl|m\.b\.t|o\.a|t\.o\.v|i\.v\.m|a\.u\.b|e\.g|i\.e|mme|mlle|p\.ex|hr|fr|z\.b|d\.h|u\.a|bzw|usw|\p{Lu})\.$/iu

/** No end of a sentence further than this: whoever pastes a page without a full stop is still served. */
const LONGEST = 2000

const trimmed = (text: string, start: number, end: number): Piece | null => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : null
}

const ENDS = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n/gu

/** "Ja… mm… ga door": three full stops in a row pause, and a small letter after them goes on. */
const isPause = (text: string, mark: string, end: number): boolean =>
  /\.\.|…/.test(mark) && /^\s+\p{Ll}/u.test(text.slice(end, end + 8))

const isShortening = (text: string, mark: string, end: number): boolean =>
  mark === '.' && SHORT.test(text.slice(Math.max(0, end - 12), end))

const goesOn = (text: string, mark: string, end: number): boolean =>
  isPause(text, mark, end) ||
  isShortening(text, mark, end) ||
  (mark === '.' &&
    /^\s+\d/.test(text.slice(end, end + 4)) &&
    /\d\.$/.test(text.slice(Math.max(0, end - 2), end)))

/** Sentences as pieces of the text, in order, without the white space around them. Linear. */
export const splitSentences = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  const push = (end: number): void => {
    while (end - start > LONGEST) {
      const window = text.slice(start, start + LONGEST)
      const space = window.lastIndexOf(' ')
      const cut = start + (space > LONGEST / 2 ? space : LONGEST)
      const piece = trimmed(text, start, cut)
      if (piece) pieces.push(piece)
      start = cut
    }
    const piece = trimmed(text, start, end)
    if (piece) pieces.push(piece)
    start = end
  }
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const end = index + mark.length
    if (mark === '\n' || !goesOn(text, mark, end)) push(end)
  }
  push(text.length)
  return pieces
}
