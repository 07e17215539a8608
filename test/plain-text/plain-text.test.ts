import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { plainLine, plainText } from '../../services/plain-text/plain-text.ts'

const cases: readonly { readonly about: string; readonly text: string; readonly plain: string }[] =
  JSON.parse(readFileSync(new URL('../fixtures/plain-text.json', import.meta.url), 'utf8'))

t.test('what cannot be seen is dropped, and what can be seen stays', (t) => {
  for (const { about, text, plain } of cases) t.equal(plainText(text), plain, about)
  t.equal(plainText(`e${'\u0301'.repeat(10_000)}`), `e${'\u0301'.repeat(4)}`, 'ten thousand marks')
  t.equal(plainLine(' OR\r\nBcc:\u2028 x@y.example\u0000 '), 'OR Bcc: x@y.example', 'one line')
  t.end()
})

t.test('of any text: plain text is left as it is, and every place can hold it', (t) => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('\0', '\r', '\n', '\ud83d', '\ude42', '\u0301', '\u200d', '\u202e', 'a'))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const plain = plainText(text)
      t.equal(plainText(plain), plain)
      t.equal(Buffer.from(plain, 'utf8').toString('utf8'), plain, 'UTF-8 gives it back')
      t.notMatch(plain, /[\0\r\u2028\u2029\ufffe\uffff\u202e]/)
      t.ok(plain.length <= text.length, 'and it never grows: a limit holds')
    }),
    { numRuns: 300 },
  )
  t.end()
})
