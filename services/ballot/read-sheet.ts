import { plainText } from '../plain-text/plain-text.ts'
import { toHex } from '../ticket/encoding.ts'
import {
  type AnswerSheet,
  COMMENT_LABELS,
  type Comment,
  DOES_NOT_APPLY,
  RATHER_NOT_SAY,
  type SheetForm,
} from './answer-sheet.ts'
import { LAYOUT_VERSION, RESERVED_BYTES, SHEET_BYTES, VALUE_OFFSET } from './write-sheet.ts'

/** Why an opened ballot is not counted; these are the codes of the count report. */
export type SheetMisfit = 'layout-unknown' | 'other-questionnaire' | 'answer-impossible'

class Misfit extends Error {
  readonly reason: SheetMisfit

  constructor(reason: SheetMisfit) {
    super(reason)
    this.reason = reason
  }
}

const impossible = (): never => {
  throw new Misfit('answer-impossible')
}

const readValue = (byte: number, form: SheetForm): number | null => {
  if (byte === 0) return null
  const value = byte - VALUE_OFFSET
  const known = value === DOES_NOT_APPLY || value === RATHER_NOT_SAY || form.values.includes(value)
  return known ? value : impossible()
}

const readPicks = (mask: number, options: readonly string[], max: number): readonly string[] => {
  const picked = options.filter((_, option) => ((mask >>> option) & 1) === 1)
  const strangers = options.length < 32 && mask >>> options.length !== 0
  return strangers || picked.length > max ? impossible() : picked
}

const readComment = (bytes: Uint8Array, at: number, form: SheetForm): { comment: Comment; end: number } => {
  const question = form.open[bytes[at] ?? 0]
  const label = COMMENT_LABELS[bytes[at + 1] ?? 0]
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  const end = at + 4 + length
  const room = bytes.length - RESERVED_BYTES
  if (question === undefined || label === undefined || end > room) impossible()
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at + 4, end))
  if (text.length > question!.maxChars) impossible()
  return {
    comment: {
      question: question!.id,
      text,
      label: label!,
    },
    end,
  }
}

const read = (form: SheetForm, bytes: Uint8Array): AnswerSheet => {
  if (bytes.length !== SHEET_BYTES || bytes[0] !== LAYOUT_VERSION) throw new Misfit('layout-unknown')
  if (toHex(bytes.subarray(1, 33)) !== form.checksum) throw new Misfit('other-questionnaire')
  const language = form.languages[bytes[33] ?? 0] ?? impossible()
  let at = 34
  const answers = Object.fromEntries(form.items.map(({ id }) => [id, readValue(bytes[at++] ?? 0, form)]))
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const picks = Object.fromEntries(
    form.choices.map(({ id, options, max }) => {
      at += 4
      return [id, readPicks(view.getUint32(at - 4), options, max)]
    }),
  )
  const comments: Comment[] = []
  let last = -1
  for (let left = bytes[at++] ?? 0; left > 0; left--) {
    const { comment, end } = readComment(bytes, at, form)
    // One comment a question, in the order of the form: no flood, and no mark hidden in an order.
    const asked = form.open.findIndex(({ id }) => id === comment.question)
    if (asked <= last || comment.text === '') impossible()
    last = asked
    // Other clients than our page seal what they like: what is not plain goes no further than here.
    const text = plainText(comment.text)
    if (text !== '') comments.push({ ...comment, text })
    at = end
  }
  // Whatever follows must be zeros: a sheet has no room for a hidden mark.
  for (; at < bytes.length; at++) if (bytes[at] !== 0) impossible()
  return { questionnaire: form.checksum, language, answers, picks, comments }
}

/** Reads an opened ballot strictly; anything that does not fit is named, never guessed at. */
export const readSheet = (form: SheetForm, bytes: Uint8Array): AnswerSheet | SheetMisfit => {
  try {
    return read(form, bytes)
  } catch (error) {
    return error instanceof Misfit ? error.reason : 'answer-impossible'
  }
}
