/** A sentence as a piece of a text, in UTF-16 code units. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** After these a full stop ends nothing: the same few in the four languages. */
const SHORT_FORMS = new Set(
  (
    'dr mr mrs ms dhr mevr mw prof bv bijv nr tel ca st vs etc enz incl excl m.b.t o.a t.o.v i.v.m a.u.b ' +
    'e.g i.e mme mlle p.ex hr fr z.b d.h u.a bzw usw'
  ).split(' '),
)
const LONGEST_SHORT_FORM = 6

/** No end of a sentence further than this: whoever pastes a page without a full stop is still served. */
const LONGEST_SENTENCE = 2000

const isMark = (character: string): boolean =>
  character === '.' || character === '!' || character === '?' || character === '…'
const CLOSING_MARKS = new Set(['"', "'", '”', '’', '»', ')', ']'])
const isSpace = (character: string): boolean => /\s/.test(character)

/** "dr. Maes", "J. Peeters", "3. overleg": the word before a single full stop is no end. */
const isShortening = (text: string, at: number): boolean => {
  let from = at
  while (from > 0 && at - from < LONGEST_SHORT_FORM && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from -= 1
  const word = text.slice(from, at)
  if (SHORT_FORMS.has(word.toLowerCase())) return true
  if (/^\p{Lu}$/u.test(word)) return true
  return /^\d{1,2}$/.test(word) && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 9))
}

/** "Ja… mm… ga door": a pause, and a small letter after it goes on. */
const isPause = (text: string, marks: string, end: number): boolean =>
  (marks.includes('…') || marks.startsWith('..')) && /^\s+\p{Ll}/u.test(text.slice(end, end + 8))

/** Ends of sentences from the front, every character looked at once. */
function* endsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '\n') yield at + 1
    if (!isMark(character)) continue
    let marks = at
    while (isMark(text[marks] ?? '')) marks += 1
    let end = marks
    while (CLOSING_MARKS.has(text[end] ?? '')) end += 1
    const ends = end === text.length || isSpace(text[end] ?? '')
    const single = marks - at === 1 && character === '.' && end === marks
    if (
      ends &&
      !(single && isShortening(text, at)) &&
      !isPause(text, text.slice(at, at + 3).slice(0, marks - at), end)
    )
      yield end
    at = end - 1
  }
  yield text.length
}

const trimmed = (text: string, start: number, end: number): readonly Piece[] => {
  let from = start
  let to = end
  while (from < to && isSpace(text[from] ?? '')) from += 1
  while (to > from && isSpace(text[to - 1] ?? '')) to -= 1
  return from < to ? [{ start: from, end: to }] : []
}

/** Sentences as pieces of the text, in order, without the white space around them. Linear. */
export const splitSentences = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (const end of endsOf(text)) {
    while (end - start > LONGEST_SENTENCE) {
      const space = text.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ')
      const cut = start + (space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE)
      pieces.push(...trimmed(text, start, cut))
      start = cut
    }
    pieces.push(...trimmed(text, start, end))
    start = end
  }
  return pieces
}
