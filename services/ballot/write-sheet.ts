import { plainText } from '../plain-text/plain-text.ts'
import { fromHex, utf8 } from '../ticket/encoding.ts'
import {
  type AnswerSheet,
  COMMENT_LABELS,
  DOES_NOT_APPLY,
  RATHER_NOT_SAY,
  type SheetForm,
} from './answer-sheet.ts'

/** Every ballot has this size before sealing: a long comment must not stick out. */
export const SHEET_BYTES = 8192

/**
 * The layout, in order: version (1), questionnaire checksum (32), language (1), one byte an item, four bytes a choice
 * question, number of comments (1), the comments, 64 reserved zero bytes, zeros up to 8 KiB.
 * An item's byte is 0 for skipped, otherwise value + 3 (so −2 is 1 and −1 is 2).
 */
export const LAYOUT_VERSION = 1
export const VALUE_OFFSET = 3
export const RESERVED_BYTES = 64

/** Thrown when answers do not fit the form or the size; a page prevents it, a test provokes it. */
export class SheetRefused extends Error {}

const position = (list: readonly string[], wanted: string, what: string): number => {
  const at = list.indexOf(wanted)
  if (at < 0) throw new SheetRefused(`${what} is not in this questionnaire`)
  return at
}

/** What `read-sheet.ts` would refuse at the count is refused here, while the person can still mend it. */
const refuseMisfit = (form: SheetForm, sheet: AnswerSheet): void => {
  if (sheet.questionnaire !== form.checksum) throw new SheetRefused('the sheet is of another questionnaire')
  for (const { id, max } of form.choices) {
    if ((sheet.picks[id] ?? []).length > max) throw new SheetRefused('too many options were picked')
  }
  const questions = sheet.comments.map(({ question }) => question)
  if (new Set(questions).size < questions.length) throw new SheetRefused('a question has two comments')
  for (const { question, text, label } of sheet.comments) {
    const most = form.open.find(({ id }) => id === question)?.maxChars ?? 0
    if (text === '') throw new SheetRefused('a comment is empty')
    if (text.length > most) throw new SheetRefused('a comment is too long')
    position(COMMENT_LABELS, label, 'a label')
  }
}

const inFormOrder = (form: SheetForm, sheet: AnswerSheet) =>
  form.open.flatMap(({ id }) => sheet.comments.filter(({ question }) => question === id))

/** Comments as they may be sealed; one in which nothing can be seen is none. */
const inPlainText = (sheet: AnswerSheet): AnswerSheet => ({
  ...sheet,
  comments: sheet.comments.flatMap((comment) => {
    const text = plainText(comment.text)
    return text === '' && comment.text !== '' ? [] : [{ ...comment, text }]
  }),
})

/** Writes an answer sheet into exactly 8 KiB, its comments in plain text. @throws SheetRefused */
export const writeSheet = (form: SheetForm, filledIn: AnswerSheet): Uint8Array => {
  const sheet = inPlainText(filledIn)
  refuseMisfit(form, sheet)
  const bytes = new Uint8Array(SHEET_BYTES)
  const view = new DataView(bytes.buffer)
  bytes[0] = LAYOUT_VERSION
  bytes.set(fromHex(form.checksum), 1)
  bytes[33] = position(form.languages, sheet.language, 'a language')
  let at = 34
  for (const { id } of form.items) {
    const value = sheet.answers[id] ?? null
    if (
      value !== null &&
      !form.values.includes(value) &&
      value !== DOES_NOT_APPLY &&
      value !== RATHER_NOT_SAY
    ) {
      throw new SheetRefused('an answer is not on the scale')
    }
    bytes[at++] = value === null ? 0 : value + VALUE_OFFSET
  }
  for (const { id, options } of form.choices) {
    const picked = (sheet.picks[id] ?? []).map((code) => position(options, code, 'an option'))
    view.setUint32(at, picked.reduce((mask, option) => mask | (1 << option), 0) >>> 0)
    at += 4
  }
  bytes[at++] = sheet.comments.length
  for (const comment of inFormOrder(form, sheet)) {
    const text = utf8(comment.text)
    if (at + 4 + text.length + RESERVED_BYTES > SHEET_BYTES)
      throw new SheetRefused('the comments are too long')
    bytes[at] = position(
      form.open.map(({ id }) => id),
      comment.question,
      'a question',
    )
    bytes[at + 1] = COMMENT_LABELS.indexOf(comment.label)
    view.setUint16(at + 2, text.length)
    bytes.set(text, at + 4)
    at += 4 + text.length
  }
  return bytes
}
