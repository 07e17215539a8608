import t from 'tap'
import type { AnswerSheet, Comment, SheetForm } from '../../services/ballot/answer-sheet.ts'
import { sheetFormOf } from '../../services/ballot/questionnaire.ts'
import { readSheet } from '../../services/ballot/read-sheet.ts'
import { RESERVED_BYTES, SHEET_BYTES, SheetRefused, writeSheet } from '../../services/ballot/write-sheet.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { checksumOf } from '../../services/ticket/manifest.ts'

const form: SheetForm = {
  checksum: 'c5'.repeat(32),
  languages: ['nl', 'en'],
  values: [1, 2, 3, 4, 5],
  items: [{ id: 'AUT1' }, { id: 'GRO1' }, { id: 'LIS1' }, { id: 'OUT1' }],
  choices: [{ id: 'PICK', max: 2, options: ['PAY', 'FLX', 'SEC'] }],
  open: [{ id: 'OPEN_MOT', maxChars: 600 }],
}
const comment: Comment = { question: 'OPEN_MOT', text: 'Goed zo', label: 'team' }
const sheet: AnswerSheet = {
  questionnaire: form.checksum,
  language: 'nl',
  answers: { AUT1: 5, GRO1: -1, LIS1: -2, OUT1: null },
  picks: { PICK: ['PAY', 'SEC'] },
  comments: [comment],
}

/** Where things stand in the bytes of this form. */
const AT = {
  version: 0,
  checksum: 1,
  language: 33,
  items: 34,
  picks: 38,
  howMany: 42,
  comment: 43,
  text: 47,
} as const
const END = AT.text + comment.text.length

/** The sheet as written, with bytes put over it by hand, as an altered page could. */
const forged = (...changes: readonly (readonly [number, ...number[]])[]) => {
  const bytes = writeSheet(form, sheet)
  for (const [at, ...put] of changes) bytes.set(put, at)
  return bytes
}

t.test('a sheet is not written', (t) => {
  const cases: Readonly<Record<string, Partial<AnswerSheet>>> = {
    'for another questionnaire': { questionnaire: 'd6'.repeat(32) },
    'with an option that does not exist': { picks: { PICK: ['PAY', 'HOLIDAY'] } },
    'with a comment on a question that is not asked': { comments: [{ ...comment, question: 'OPEN_PC' }] },
    'in a language that is not offered': { language: 'es' },
    'with a comment that does not fit': { comments: [{ ...comment, text: 'x'.repeat(SHEET_BYTES) }] },
    'with comments that do not fit together': {
      comments: Array.from({ length: 5 }, () => ({ ...comment, text: '€'.repeat(600) })),
    },
    'with a comment in the reserved bytes': {
      comments: [{ ...comment, text: 'x'.repeat(SHEET_BYTES - AT.text - 63) }],
    },
    'with a value over the scale': { answers: { AUT1: 6 } },
    'with a value under the scale': { answers: { AUT1: 0 } },
    'with a value under the missing codes': { answers: { AUT1: -3 } },
    'with a value that would be another byte': { answers: { AUT1: 4 + 256 } },
    'with a value between two': { answers: { AUT1: 3.5 } },
    'with no number': { answers: { AUT1: Number.NaN } },
    'with a number in words': { answers: { AUT1: '3' as unknown as number } },
    'with one answer of many off the scale': { answers: { ...sheet.answers, OUT1: 9 } },
  }
  for (const [what, over] of Object.entries(cases)) {
    t.throws(() => writeSheet(form, { ...sheet, ...over }), what)
    try {
      writeSheet(form, { ...sheet, ...over })
    } catch (error) {
      t.ok(error instanceof SheetRefused, `${what}: as a refusal`)
    }
  }
  t.end()
})

t.test('an opened ballot is named as a misfit', (t) => {
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['empty', 'layout-unknown', new Uint8Array(0)],
    ['a byte short', 'layout-unknown', forged().slice(1)],
    ['a byte long', 'layout-unknown', Uint8Array.from([...forged(), 0])],
    ['zeros', 'layout-unknown', new Uint8Array(SHEET_BYTES)],
    ['of another layout', 'layout-unknown', forged([AT.version, 2])],
    ['of another questionnaire', 'other-questionnaire', forged([AT.checksum, 0xc4])],
    ['of another questionnaire, by its last byte', 'other-questionnaire', forged([AT.checksum + 31, 0xc4])],
    ['with a value under the scale', 'answer-impossible', forged([AT.items, 3])],
    ['with a value over the scale', 'answer-impossible', forged([AT.items, 9])],
    ['with the highest byte for a value', 'answer-impossible', forged([AT.items, 255])],
    ['with three picks of two', 'answer-impossible', forged([AT.picks, 0, 0, 0, 0b111])],
    ['with an option that does not exist', 'answer-impossible', forged([AT.picks, 0, 0, 0, 0b1000])],
    ['with the last bit for an option', 'answer-impossible', forged([AT.picks, 0x80, 0, 0, 0])],
    ['with a comment on no question', 'answer-impossible', forged([AT.comment, 1])],
    ['in no language', 'answer-impossible', forged([AT.language, 2])],
    ['with a comment of no label', 'answer-impossible', forged([AT.comment + 1, 2])],
    ['with a comment cut short', 'answer-impossible', forged([AT.comment + 2, 0, 6])],
    ['with a comment over the end', 'answer-impossible', forged([AT.comment + 2, 0xff, 0xff])],
    ['with a comment that is no text', 'answer-impossible', forged([AT.text, 0xff])],
    ['with half a character', 'answer-impossible', forged([END - 1, 0xe2])],
    ['with half of a surrogate pair', 'answer-impossible', forged([AT.text, 0xed, 0xa0, 0x80])],
    ['with fewer comments than it has', 'answer-impossible', forged([AT.howMany, 0])],
    ['with more comments of zeros than fit', 'answer-impossible', forged([AT.howMany, 255], [AT.comment, 9])],
    ['with a mark behind the last comment', 'answer-impossible', forged([END, 1])],
    ['with a mark in the middle of nowhere', 'answer-impossible', forged([4000, 1])],
    ['with a mark in the reserved bytes', 'answer-impossible', forged([SHEET_BYTES - 64, 1])],
    ['with a mark in the last byte', 'answer-impossible', forged([SHEET_BYTES - 1, 0x80])],
  ]
  for (const [what, reason, bytes] of cases) t.equal(readSheet(form, bytes), reason, what)
  t.end()
})

t.test('a comment may not reach into the reserved bytes, even where its length is allowed', (t) => {
  const roomy = { ...form, open: [{ id: 'OPEN_MOT', maxChars: 9000 }] }
  const room = SHEET_BYTES - RESERVED_BYTES - AT.text
  const filledTo = (length: number) => {
    const bytes = forged([AT.comment + 2, length >> 8, length & 0xff])
    return bytes.fill(0x78, AT.text, AT.text + length)
  }
  t.equal(RESERVED_BYTES, 64)
  for (const more of [1, 2, 63, 64, 65]) {
    t.equal(readSheet(roomy, filledTo(room + more)), 'answer-impossible', `${more} bytes too far`)
  }
  const full = { ...sheet, comments: [{ ...comment, text: 'x'.repeat(room) }] }
  t.strictSame(readSheet(roomy, filledTo(room)), full, 'up to them it may')
  t.ok(Buffer.from(writeSheet(roomy, full)).equals(filledTo(room)), 'and what may be read may be written')
  t.end()
})

t.test('a comment of zeros, put there by hand, is refused', (t) => {
  const bytes = forged([AT.comment + 2, 0, 0]).fill(0, AT.text, END)
  t.equal(readSheet(form, bytes), 'answer-impossible')
  t.equal(readSheet(form, forged([AT.howMany, 2])), 'answer-impossible', 'also behind another')
  t.end()
})

t.test('a hidden mark is refused wherever it is put', (t) => {
  for (let at = END; at < SHEET_BYTES; at += 97) {
    t.equal(readSheet(form, forged([at, 1])), 'answer-impossible', `byte ${at}`)
  }
  t.end()
})

t.test('a page that writes what the form forbids', (t) => {
  const cases: Readonly<Record<string, Partial<AnswerSheet>>> = {
    'too many picks': { picks: { PICK: ['PAY', 'FLX', 'SEC'] } },
    'a comment over its limit': { comments: [{ ...comment, text: 'x'.repeat(601) }] },
    'a comment over its limit, in emoji': { comments: [{ ...comment, text: '🙂'.repeat(301) }] },
    'a label that does not exist': { comments: [{ ...comment, label: 'me' as 'team' }] },
    'a comment that says nothing': { comments: [{ ...comment, text: '' }] },
    'the same comment twice': { comments: [comment, comment] },
    'two comments on one question': { comments: [comment, { ...comment, text: 'x', label: 'wider' }] },
    'many comments on one question': {
      comments: Array.from({ length: 255 }, (_, at) => ({ ...comment, text: String(at) })),
    },
  }
  for (const [what, over] of Object.entries(cases)) {
    t.throws(() => writeSheet(form, { ...sheet, ...over }), what)
  }
  t.end()
})

t.test('a page that was altered, and writes what the form forbids all the same', (t) => {
  // It believes in a form that allows more than ours.
  const altered: SheetForm = {
    ...form,
    choices: form.choices.map((choice) => ({ ...choice, max: choice.options.length })),
    open: form.open.map((open) => ({ ...open, maxChars: 5000 })),
  }
  const wrote = (over: Partial<AnswerSheet>) => readSheet(form, writeSheet(altered, { ...sheet, ...over }))
  t.equal(wrote({ picks: { PICK: ['PAY', 'FLX', 'SEC'] } }), 'answer-impossible', 'too many picks')
  t.equal(wrote({ comments: [{ ...comment, text: 'x'.repeat(601) }] }), 'answer-impossible', 'too long')
  const bytes = writeSheet(form, { ...sheet, comments: [comment] })
  const count = AT.items + form.items.length + 4 * form.choices.length
  const length = bytes.lastIndexOf(comment.text.charCodeAt(comment.text.length - 1)) - count
  const twice = bytes.slice()
  twice[count] = 2
  twice.set(bytes.slice(count + 1, count + 1 + length), count + 1 + length)
  t.equal(readSheet(form, twice), 'answer-impossible', 'two comments on one question')
  const empty = writeSheet(form, { ...sheet, comments: [] })
  empty[count] = 1
  t.equal(readSheet(form, empty), 'answer-impossible', 'a comment that says nothing')
  t.end()
})

t.test('a sheet that fits is read as it was written', (t) => {
  t.strictSame(readSheet(form, writeSheet(form, sheet)), sheet)
  const cases: Readonly<Record<string, Partial<AnswerSheet>>> = {
    'nothing answered': {
      answers: { AUT1: null, GRO1: null, LIS1: null, OUT1: null },
      picks: { PICK: [] },
      comments: [],
    },
    'a comment for the wider organisation': { comments: [{ ...comment, label: 'wider' }] },
    'a comment exactly at its limit': { comments: [{ ...comment, text: '漢'.repeat(600) }] },
    'a comment of 300 emoji': { comments: [{ ...comment, text: '🙂'.repeat(300) }] },
    'a family in one sign': { comments: [{ ...comment, text: '👩‍👩‍👧‍👦 e\u0301 ﷽' }] },
    'in another language': { language: 'en' },
    'every value and every missing code': { answers: { AUT1: 1, GRO1: 5, LIS1: -1, OUT1: -2 } },
    'lines and a tab': { comments: [{ ...comment, text: 'a\nb\n\tc' }] },
  }
  for (const [what, over] of Object.entries(cases)) {
    const bytes = writeSheet(form, { ...sheet, ...over })
    t.equal(bytes.length, SHEET_BYTES)
    t.strictSame(readSheet(form, bytes), { ...sheet, ...over }, what)
  }
  const unseen: Readonly<Record<string, AnswerSheet['comments']>> = {
    '\uFEFFGoed': [{ ...comment, text: 'Goed' }],
    '\uFEFF\uFEFF': [],
    'a\nb\r\n\tc\u0000': [{ ...comment, text: 'a\nb\n\tc' }],
  }
  for (const [text, comments] of Object.entries(unseen)) {
    const bytes = writeSheet(form, { ...sheet, comments: [{ ...comment, text }] })
    t.equal(bytes.length, SHEET_BYTES)
    t.strictSame(readSheet(form, bytes), { ...sheet, comments }, 'what cannot be seen is not sent')
  }
  const open = readSheet(form, writeSheet(form, { ...sheet, answers: {}, picks: {} }))
  t.match(open, { answers: { AUT1: null, OUT1: null }, picks: { PICK: [] } }, 'left out is skipped')
  // Opened bytes may be a window on something larger.
  const window = new Uint8Array(SHEET_BYTES + 20).subarray(7, 7 + SHEET_BYTES)
  window.set(writeSheet(form, sheet))
  t.strictSame(readSheet(form, window), sheet, 'and from a window on more bytes')
  t.end()
})

t.test('a response scale may use all that a byte holds', (t) => {
  const wide = { ...form, values: [0, 252] }
  const answered = { ...sheet, answers: { AUT1: 0, GRO1: 252, LIS1: -1, OUT1: -2 } }
  const bytes = writeSheet(wide, answered)
  t.strictSame([...bytes.subarray(AT.items, AT.picks)], [3, 255, 2, 1])
  t.strictSame(readSheet(wide, bytes), answered)
  t.end()
})

t.test('three comments of 600 three-byte characters fit the longest form', async (t) => {
  const served = JSON.stringify(questionnaireOf(await readInstrument(), 'full'))
  const full = sheetFormOf(served)
  t.equal(full.checksum, checksumOf(served))
  t.equal(full.open.length, 3)
  const long: AnswerSheet = {
    questionnaire: full.checksum,
    language: 'fr',
    answers: Object.fromEntries(full.items.map(({ id }) => [id, 5])),
    picks: Object.fromEntries(full.choices.map(({ id, max, options }) => [id, options.slice(0, max)])),
    comments: full.open.map(({ id, maxChars }) => {
      t.equal(maxChars, 600)
      return { question: id, text: '€'.repeat(600), label: 'wider' }
    }),
  }
  const bytes = writeSheet(full, long)
  t.equal(bytes.length, SHEET_BYTES, 'a long comment does not stick out')
  t.strictSame(readSheet(full, bytes), long)
})
