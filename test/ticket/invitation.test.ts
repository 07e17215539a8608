import fc from 'fast-check'
import t from 'tap'
import { toBase32, toBase64Url } from '../../services/ticket/encoding.ts'
import {
  type Invitation,
  LANGUAGES,
  readCode,
  readFragment,
  writeLink,
} from '../../services/ticket/invitation.ts'

const link: Invitation = {
  invitation: 'AbCdEfGhIjKlMnOpQr-_01',
  fingerprint: '0123456789abcdef',
  segmentKey: 'ghjkmnpqrstvwxyz',
  language: 'nl',
}
const fragment = '#AbCdEfGhIjKlMnOpQr-_01.0123456789abcdef.ghjkmnpqrstvwxyz.nl'

t.test('a link that was mangled on its way is refused, not guessed at', (t) => {
  const cases = {
    'nothing behind the hash': '#',
    'no fragment': '',
    'cut in the language': fragment.slice(0, -1),
    'cut before the language': fragment.slice(0, -3),
    'cut in the segment': fragment.slice(0, 50),
    'cut at a full stop': fragment.slice(0, fragment.lastIndexOf('.')),
    'cut in the invitation': fragment.slice(0, 20),
    doubled: fragment + fragment,
    'doubled without the hash': fragment + fragment.slice(1),
    'a hash too many': `#${fragment}`,
    'one part too many': `${fragment}.nl`,
    'put in capitals by a mail program': fragment.toUpperCase(),
    'put in small letters with another language': fragment.toLowerCase().replace('.nl', '.xx'),
    'a letter that base32 does not have': fragment.replace('ghjkmnpq', 'ghjkmnpu'),
    'an invitation a character short': fragment.replace('#A', '#'),
    'an invitation a character long': fragment.replace('#A', '#AA'),
    'another alphabet': fragment.replace('-_', '+/'),
    'an unknown language': fragment.replace('.nl', '.es'),
    'a language with a region': fragment.replace('.nl', '.nl-BE'),
    'a name every object has': fragment.replace('.nl', '.constructor'),
    'parts in another order': '#0123456789abcdef.AbCdEfGhIjKlMnOpQr-_01.ghjkmnpqrstvwxyz.nl',
    'a line break inside': fragment.replace('.ghjk', '.\nghjk'),
    'the page for a typed code': '#k.0123456789abcdef',
    'a whole address': `https://answers.example/${fragment}`,
  }
  for (const [what, mangled] of Object.entries(cases)) t.equal(readFragment(mangled), undefined, what)
  t.end()
})

// Today's answer, and a kinder one is thinkable: none of these leaves a doubt about what was meant.
t.test('a link with something behind it is refused', (t) => {
  const behind = [
    '.',
    ',',
    ')',
    '>',
    '"',
    '»',
    ' ',
    '%20',
    '\n',
    '=',
    '\u200b',
    '&utm_source=mail',
    '?fbclid=x',
    '/',
  ]
  for (const more of behind) t.equal(readFragment(fragment + more), undefined, JSON.stringify(more))
  t.equal(readFragment(fragment.replaceAll('.', '%2E')), undefined, 'and one with its full stops escaped')
  t.end()
})

t.test('a link cut anywhere is refused', (t) => {
  for (let at = 0; at < fragment.length; at++) {
    t.equal(readFragment(fragment.slice(0, at)), undefined, fragment.slice(0, at))
  }
  t.end()
})

t.test('a link that arrived whole is read', (t) => {
  t.equal(writeLink('https://answers.example', link), `https://answers.example/${fragment}`)
  t.strictSame(readFragment(fragment), link)
  t.strictSame(readFragment(fragment.slice(1)), link, 'with or without its hash')
  const ten = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(toBase32)
  const links = fc.record({
    invitation: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64Url),
    fingerprint: ten,
    segmentKey: ten,
    language: fc.constantFrom(...LANGUAGES),
  })
  fc.assert(
    fc.property(links, (some) => {
      const { hash, pathname, search } = new URL(writeLink('https://answers.example', some))
      t.strictSame(readFragment(hash), { ...some })
      t.strictSame([pathname, search], ['/', ''], 'all of it is behind the hash')
    }),
  )
  t.end()
})

t.test('arbitrary fragments are read or refused, never thrown at', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (some) => {
      t.equal(readFragment(some), undefined)
      t.match(readCode(some) ?? '0123456789', /^[0-9a-hjkmnp-tv-z]{10}$/)
    }),
  )
  t.end()
})

t.test('a typed code is refused when it is', (t) => {
  const cases = {
    empty: '',
    'only spaces': '   ',
    'a character short': '0123456789'.slice(1),
    'a character long': '0123456789a',
    'not of our alphabet': '01234567é9',
    'with a character that no hand types': '01234/6789',
    doubled: '01234567890123456789',
  }
  for (const [what, typed] of Object.entries(cases)) t.equal(readCode(typed), undefined, what)
  t.end()
})

t.test('a typed code is forgiven', (t) => {
  const cases = {
    'as printed': 'abcde-fghjk',
    'in capitals': 'ABCDE-FGHJK',
    'with spaces': ' abcde fghjk ',
    'without a hyphen': 'abcdefghjk',
    'with a dash that a program made of it': 'abcde–fghjk',
  }
  for (const [what, typed] of Object.entries(cases)) t.equal(readCode(typed), 'abcdefghjk', what)
  t.equal(readCode('OIl00-ooLi1'), '0110000111', 'with letters for the digits they look like')
  t.end()
})
