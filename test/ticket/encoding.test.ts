import fc from 'fast-check'
import t from 'tap'
import {
  concat,
  fromBase64Url,
  fromHex,
  readBase32,
  sameBytes,
  toBase32,
  toBase64Url,
  toHex,
  utf8,
} from '../../services/ticket/encoding.ts'

const bytes = fc.uint8Array({ maxLength: 200 })

t.test('text that is not base64url is refused', (t) => {
  for (const text of ['a+b_', 'a/b_', 'YQ==', 'YQ=', ' YQ', 'YQ\n', 'Y', 'YWJjZ', 'é', 'YQ.', 'YQ\u0000']) {
    t.throws(() => fromBase64Url(text), JSON.stringify(text))
  }
  t.end()
})

t.test('text that is not hexadecimal is refused', (t) => {
  for (const text of ['0', 'abc', '0x00', 'gg', '00 00', '00\n', 'é0']) {
    t.throws(() => fromHex(text), /hexadecimal/, JSON.stringify(text))
  }
  t.end()
})

t.test('different bytes are not the same', (t) => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['another first byte', [1, 2, 3], [0, 2, 3]],
    ['another last byte', [1, 2, 3], [1, 2, 4]],
    ['one bit', [0x80], [0x00]],
    ['shorter', [1, 2, 3], [1, 2]],
    ['longer by a zero', [1, 2, 3], [1, 2, 3, 0]],
    ['nothing and a zero', [], [0]],
    ['differences that would cancel in a sum', [1, 0], [0, 1]],
    ['differences that would cancel in an exclusive or', [1, 1], [0, 0]],
  ]
  for (const [what, left, right] of cases) {
    t.equal(sameBytes(Uint8Array.from(left), Uint8Array.from(right)), false, what)
  }
  fc.assert(fc.property(bytes, (some) => sameBytes(some, Uint8Array.from(some))))
  t.end()
})

t.test('base64url and hexadecimal come back as they went', (t) => {
  fc.assert(
    fc.property(bytes, (some) => {
      t.strictSame(fromBase64Url(toBase64Url(some)), Uint8Array.from(some))
      t.strictSame(fromHex(toHex(some)), Uint8Array.from(some))
      t.strictSame(toBase64Url(some), Buffer.from(some).toString('base64url'))
      t.strictSame(toHex(some), Buffer.from(some).toString('hex'))
    }),
  )
  t.strictSame(fromHex('ABCDEF'), fromHex('abcdef'), 'capital hexadecimal is read too')
  t.end()
})

t.test('base32', (t) => {
  const cases = {
    '': '',
    '00': '0',
    ff: 'z',
    '0000000000': '00000000',
    ffffffffff: 'zzzzzzzz',
    '0123456789': '04hmasw9',
    '00443214c74254b635cf84653a56d7c675be77df': '0123456789abcdefghjkmnpqrstvwxyz',
  }
  for (const [hex, text] of Object.entries(cases)) t.equal(toBase32(fromHex(hex)), text, hex || 'no bytes')
  fc.assert(
    fc.property(bytes, (some) => {
      const text = toBase32(some)
      t.equal(text.length, Math.floor((some.length * 8) / 5))
      t.match(text, /^[0-9a-z]*$/)
      t.notMatch(text, /[ilou]/, 'no character that looks like another')
      t.equal(readBase32(text), text, 'what was written is read as it is')
    }),
  )
  t.end()
})

t.test('a hand that types base32 is forgiven', (t) => {
  const cases = {
    '0123 4567 89AB CDEF': '0123456789abcdef',
    '0123-4567-89ab-cdef': '0123456789abcdef',
    O0oIiLl1: '00011111',
    ' h j k\tm\n': 'hjkm',
    'a–b—c.d_e': 'abcde',
    Uu: 'vv',
    'a b': 'ab',
  }
  for (const [typed, read] of Object.entries(cases)) t.equal(readBase32(typed), read, JSON.stringify(typed))
  t.end()
})

t.test('parts are joined in order', (t) => {
  t.strictSame(concat(), new Uint8Array(0))
  t.strictSame(concat(utf8('tok|'), new Uint8Array(0), utf8('é')), utf8('tok|é'))
  t.end()
})
