import fc from 'fast-check'
import t from 'tap'
import type { AnswerSheet, SheetForm } from '../../services/ballot/answer-sheet.ts'
import { readSheet } from '../../services/ballot/read-sheet.ts'
import { SHEET_BYTES, writeSheet } from '../../services/ballot/write-sheet.ts'
import { plainText } from '../../services/plain-text/plain-text.ts'
import { fromHex } from '../../services/ticket/encoding.ts'

const MISFITS = ['layout-unknown', 'other-questionnaire', 'answer-impossible']
const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

const forms: fc.Arbitrary<SheetForm> = fc
  .record({
    checksum: fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString('hex')),
    languages: fc.subarray(['nl', 'en', 'fr', 'de'], { minLength: 1 }),
    lowest: fc.constantFrom(0, 1),
    points: fc.integer({ min: 2, max: 11 }),
    items: fc.integer({ min: 1, max: 60 }),
    choices: fc.array(
      fc.record({ options: fc.integer({ min: 2, max: 31 }), max: fc.integer({ min: 1, max: 31 }) }),
      { maxLength: 3 },
    ),
    open: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 3 }),
  })
  .map(({ checksum, languages, lowest, points, items, choices, open }) => ({
    checksum,
    languages,
    values: Array.from({ length: points }, (_, at) => lowest + at),
    items: numbered('I', items).map((id) => ({ id })),
    choices: choices.map(({ options, max }, at) => ({
      id: `C${at}`,
      max: Math.min(max, options),
      options: numbered('o', options),
    })),
    open: open.map((maxChars, at) => ({ id: `Q${at}`, maxChars })),
  }))

/** Letters of any script, emoji and their families, cut where a form would cut. */
const textOf = (maxChars: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => `\uFEFF${text}`),
      fc.constantFrom('🙂', '👩‍👩‍👧‍👦', '€', '한', 'x').map((unit) => unit.repeat(600)),
    )
    .map((text) => {
      let cut = ''
      for (const character of text) {
        if (cut.length + character.length > maxChars) break
        cut += character
      }
      return cut
    })
    // What says nothing is no comment.
    .filter((text) => text !== '')

const sheetOf = (form: SheetForm): fc.Arbitrary<AnswerSheet> => {
  const value = fc.constantFrom<number | null>(null, -1, -2, ...form.values)
  return fc
    .record({
      language: fc.constantFrom(...form.languages),
      answers: fc.tuple(...form.items.map(() => value)),
      picks: fc.tuple(
        ...form.choices.map(({ options, max }) => fc.subarray([...options], { maxLength: max })),
      ),
      comments: fc.tuple(
        ...form.open.map(({ id, maxChars }) =>
          fc.option(
            fc.record({
              question: fc.constant(id),
              text: textOf(maxChars),
              label: fc.constantFrom('team' as const, 'wider' as const),
            }),
          ),
        ),
      ),
    })
    .map(({ language, answers, picks, comments }) => ({
      questionnaire: form.checksum,
      language,
      answers: Object.fromEntries(form.items.map(({ id }, at) => [id, answers[at] ?? null])),
      picks: Object.fromEntries(form.choices.map(({ id }, at) => [id, picks[at] ?? []])),
      comments: comments.flatMap((comment) => (comment === null ? [] : [{ ...comment }])),
    }))
}

/** The comments of a sheet as its bytes say them, whatever they say. */
const textsIn = (form: SheetForm, bytes: Uint8Array): readonly string[] => {
  let at = 34 + form.items.length + 4 * form.choices.length
  return Array.from({ length: bytes[at++] ?? 0 }, () => {
    const end = at + 4 + (bytes[at + 2]! << 8) + bytes[at + 3]!
    const text = Buffer.from(bytes.subarray(at + 4, end)).toString('utf8')
    at = end
    return text
  })
}

/** The same in plain text; what nothing can be seen of is left out. */
const inPlainText = (sheet: AnswerSheet): AnswerSheet => ({
  ...sheet,
  comments: sheet.comments
    .map((comment) => ({ ...comment, text: plainText(comment.text) }))
    .filter(({ text }) => text !== ''),
})

const filled = forms.chain((form) => fc.record({ form: fc.constant(form), sheet: sheetOf(form) }))

t.test('arbitrary bytes are never thrown at, and their misfit has a name', (t) => {
  fc.assert(
    fc.property(forms, fc.uint8Array({ maxLength: 200 }), (form, bytes) => {
      t.equal(readSheet(form, bytes), 'layout-unknown')
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(forms, fc.uint8Array({ minLength: 34, maxLength: 400 }), (form, body) => {
      const bytes = new Uint8Array(SHEET_BYTES)
      bytes.set(body)
      bytes[0] = 1
      t.ok(MISFITS.includes(readSheet(form, bytes) as string), 'with a right length and version')
      bytes.set(fromHex(form.checksum), 1)
      const read = readSheet(form, bytes)
      t.ok(typeof read === 'object' || read === 'answer-impossible', 'and of the right questionnaire')
    }),
    { numRuns: 100 },
  )
  t.end()
})

t.test('a sheet with bytes changed is refused, or is exactly what it says', (t) => {
  const changes = fc.array(fc.tuple(fc.integer({ min: 33, max: 400 }), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(filled, changes, ({ form, sheet }, put) => {
      const bytes = writeSheet(form, sheet)
      for (const [at, byte] of put) bytes[at] = byte
      const read = readSheet(form, bytes)
      // Whoever is read has no second way to write the same: there is nowhere to hide a mark.
      if (typeof read === 'string') t.equal(read, 'answer-impossible')
      else if (textsIn(form, bytes).every((text) => plainText(text) === text))
        t.ok(Buffer.from(writeSheet(form, read)).equals(bytes))
      // Nor in a text: what cannot be seen is gone when it is read.
      else t.strictSame(read, inPlainText(read))
    }),
    { numRuns: 150 },
  )
  t.end()
})

t.test('every sheet of every form is read as it was written, in plain text and in 8 KiB', (t) => {
  fc.assert(
    fc.property(filled, ({ form, sheet }) => {
      const bytes = writeSheet(form, sheet)
      t.equal(bytes.length, SHEET_BYTES)
      t.strictSame(readSheet(form, bytes), inPlainText(sheet))
    }),
    { numRuns: 200 },
  )
  t.end()
})
