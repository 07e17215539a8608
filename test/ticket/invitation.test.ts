import fc from 'fast-check'
import t from 'tap'
import { toBase32 } from '../../services/ticket/encoding.ts'
import {
  findCodePage,
  findInvitation,
  type Invitation,
  LANGUAGES,
  readCode,
  writeLink,
} from '../../services/ticket/invitation.ts'

const link: Invitation = {
  invitation: 'abcdefghjkmnpqrstvwxyz0123',
  fingerprint: '0123456789abcdef',
  segmentKey: 'ghjkmnpqrstvwxyz',
  language: 'nl',
}
const fragment = '#abcdefghjkmnpqrstvwxyz0123.0123456789abcdef.ghjkmnpqrstvwxyz.nl'

t.test('a link that was mangled on its way is refused, not guessed at', (t) => {
  const cases = {
    'nothing behind the hash': '#',
    'no fragment': '',
    'cut in the language': fragment.slice(0, -1),
    'cut before the language': fragment.slice(0, -3),
    'cut in the segment': fragment.slice(0, 50),
    'cut at a full stop': fragment.slice(0, fragment.lastIndexOf('.')),
    'cut in the invitation': fragment.slice(0, 20),
    'doubled without the hash': fragment + fragment.slice(1),
    'one part too many': `${fragment}.nl`,
    'put in small letters with another language': fragment.toLowerCase().replace('.nl', '.xx'),
    'a letter that base32 does not have': fragment.replace('ghjkmnpq', 'ghjkmnpu'),
    'an invitation a character short': fragment.replace('#a', '#'),
    'an invitation a character long': fragment.replace('#a', '#aa'),
    'an unknown language': fragment.replace('.nl', '.es'),
    'a language with a region': fragment.replace('.nl', '.nl-BE'),
    'a name every object has': fragment.replace('.nl', '.constructor'),
    'parts in another order': '#0123456789abcdef.abcdefghjkmnpqrstvwxyz0123.ghjkmnpqrstvwxyz.nl',
    'cut by a question mark': fragment.replace('.ghjk', '.?ghjk'),
    'cut by a slash': fragment.replace('.ghjk', './ghjk'),
    'a hyphen that broke a line': fragment.replace('mnpq', 'mn-pq'),
    'a full stop too many inside': fragment.replace('.nl', '..nl'),
    'an escape we do not know': fragment.replaceAll('.', '%2C'),
    'text behind it': `${fragment}abc`,
    'the page for a typed code': '#k.0123456789abcdef',
    'nothing but what is tidied away': '# .,;:!)>]\u200b%20',
    'nothing before what was appended': '#?utm_source=mail',
  }
  for (const [what, mangled] of Object.entries(cases)) t.equal(findInvitation(mangled), undefined, what)
  t.end()
})

t.test('capitals do not matter: gateways write links small, and people write them large', (t) => {
  t.strictSame(findInvitation(fragment.toUpperCase()), link)
  t.strictSame(findInvitation(`HTTPS://ANSWERS.EXAMPLE/${fragment.toUpperCase()}`), link)
  t.strictSame(findInvitation(fragment.toLowerCase()), link)
  t.end()
})

t.test('what a gateway does to a hash, or around it, is undone', (t) => {
  const rest = fragment.slice(1)
  const ways = {
    'escaped in the path': `/%23${rest}`,
    'escaped twice': `/%2523${rest}`,
    'escaped three times': `/%252523${rest}`,
    'all of it escaped twice': fragment.replaceAll('.', '%252E'),
    'as HTML': `/&#35;${rest}`,
    'as HTML, in hexadecimal': `/&#x23;${rest}`,
    'as HTML, and escaped': `/%26%2335%3B${rest}`,
    'a counter before it': `/?utm_source=mail&utm_medium=e.mail${fragment}`,
    'a counter before it, and the hash escaped': `/?utm_source=mail%23${rest}`,
    'as a query': `/?${rest}`,
    'as a value': `/?to=%2F%23${rest}&from=gateway`,
    'as a path': `/${rest}`,
    'with an address inside': `/https%3A%2F%2Fanswers.example%2F%23${rest}`,
    'a whole address': `https://answers.example/${fragment}`,
    'a hash too many': `#${fragment}`,
    'a hash and its escape': `/#%23${rest}`,
    doubled: fragment + fragment,
    'a folded line of a mail': fragment.replace('cdef.', 'cd=\r\nef.'),
    'a folded line of which the browser left the mark': fragment.replace('cdef.', 'cd=ef.'),
    'a folded line, escaped': fragment.replace('cdef.', 'cd%3D%0D%0Aef.'),
    'a folded line before digits': fragment.replace('0123.', '01=23.'),
    'a folded line, quoted twice': fragment.replace('cdef.', 'cd=3D\nef.'),
    'full stops quoted': fragment.replaceAll('.', '=2E'),
    'a quoted hash': `/=23${rest}`,
    'an equals sign behind it': `${fragment}=`,
    'a line of a quoted mail': fragment.replace('cdef.', 'cd\n> ef.'),
    'a line of a quoted mail, escaped': fragment.replace('cdef.', 'cd%0A%3E%20ef.'),
    'a space as a plus': fragment.replace('cdef.', 'cd+ef.'),
    'in angle brackets, escaped': `/%3C%23${rest}%3E`,
    'a broken escape before it': `/%E0%A4${fragment}`,
    'a broken escape before an escaped hash': `/%E0%A4%23${rest}`,
    'a broken escape behind it': `${fragment}%E0%A4`,
  }
  for (const [what, address] of Object.entries(ways)) t.strictSame(findInvitation(address), link, what)
  t.end()
})

t.test('the page for codes is found the same way', (t) => {
  for (const address of [
    '/#k.0123456789abcdef',
    '/%23k.0123456789abcdef',
    '/%2523K.0123456789ABCDEF.',
    '/?utm=a.b#k.0123456789abcdef)',
    '/#k.01234567%0D%0A89abcdef',
  ])
    t.equal(findCodePage(address), '0123456789abcdef', address)
  for (const address of [
    '/#k.0123456789abcde',
    '/#k.0123456789abcdefg',
    '/#kk.0123456789abcdef',
    '/#k.',
    fragment,
  ])
    t.equal(findCodePage(address), undefined, address)
  t.end()
})

t.test('letters that look alike are not guessed at', (t) => {
  // A link is copied by programs; only what a hand types is read with forgiveness.
  for (const letter of ['o', 'O', 'i', 'I', 'l', 'L', 'u', 'U']) {
    const fingerprint = `${letter}123456789abcdef`
    t.equal(findInvitation(writeLink('', { ...link, fingerprint }).slice(1)), undefined, letter)
    const invitation = letter.repeat(26)
    t.equal(findInvitation(writeLink('', { ...link, invitation }).slice(1)), undefined)
  }
  t.end()
})

t.test('what mail programs and sentences add is forgiven', (t) => {
  const behind = [
    ...['.', ',', ';', ':', '!', ')', '>', ']', '"', "'", '»', '”', '’', '...', ').', '.”', '>,'],
    ...[' ', '%20', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\u00ad', '\u2060', '\ufeff', ' . '],
    ...['?', '?fbclid=x', '?a.b=c#d', '&utm_source=mail', '/', '/?a=b', '/.', '.?a', '?\nb'],
  ]
  for (const more of behind) t.strictSame(findInvitation(fragment + more), link, JSON.stringify(more))
  const inside = {
    'full stops escaped': fragment.replaceAll('.', '%2E'),
    'full stops escaped in small letters': fragment.replaceAll('.', '%2e'),
    'one full stop escaped': fragment.replace('.', '%2E'),
    'escaped, and a sentence ends': `${fragment.replaceAll('.', '%2E')}%2E`,
    'a line break inside': fragment.replace('.ghjk', '.\nghjk'),
    'a line folded, as mail does': fragment.replace('mnpq', 'mn\r\n pq'),
    'a line folded in the invitation': fragment.replace('hjkm', 'hj\n km'),
    'a space for a line break': fragment.replace('mnpq', 'mn%20pq'),
    'a soft hyphen': fragment.replace('mnpq', 'mn\u00adpq'),
    'an invisible character in every place': Array.from(fragment).join('\u200b'),
    'a byte order mark before it': `#\ufeff${fragment.slice(1)}`,
    'a space after the hash': `# ${fragment.slice(1)}`,
    'the fingerprint in capitals': fragment.replace('abcdef', 'ABCDEF'),
    'the segment in capitals': fragment.replace('ghjkmnpq', 'GHJKMNPQ'),
    'the language in capitals': fragment.replace('.nl', '.NL'),
    'the language as a title': fragment.replace('.nl', '.Nl'),
  }
  for (const [what, mangled] of Object.entries(inside)) t.strictSame(findInvitation(mangled), link, what)
  t.end()
})

t.test('a link cut anywhere is refused', (t) => {
  for (let at = 0; at < fragment.length; at++) {
    t.equal(findInvitation(fragment.slice(0, at)), undefined, fragment.slice(0, at))
  }
  t.end()
})

t.test('a link that arrived whole is read', (t) => {
  t.equal(writeLink('https://answers.example', link), `https://answers.example/${fragment}`)
  t.strictSame(findInvitation(fragment), link)
  t.strictSame(findInvitation(fragment.slice(1)), link, 'with or without its hash')
  const ten = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(toBase32)
  const links = fc.record({
    invitation: fc.uint8Array({ minLength: 17, maxLength: 17 }).map((some) => toBase32(some).slice(0, 26)),
    fingerprint: ten,
    segmentKey: ten,
    language: fc.constantFrom(...LANGUAGES),
  })
  fc.assert(
    fc.property(links, (some) => {
      const { hash, pathname, search } = new URL(writeLink('https://answers.example', some))
      t.strictSame(findInvitation(hash), { ...some })
      t.strictSame([pathname, search], ['/', ''], 'all of it is behind the hash')
    }),
  )
  t.end()
})

t.test('arbitrary fragments are read or refused, never thrown at', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (some) => {
      t.equal(findInvitation(some), undefined)
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

t.test('a browser hands a fragment over with escapes, and it is read all the same', (t) => {
  const link = '#00000000000000000000000000.0123456789abcdef.ghjkmnpqrstvwxyz.nl'
  const plain = findInvitation(link)
  t.ok(plain)
  for (const added of ['%E2%80%8B', '%C2%BB', '%22', '%3E', '%C2%A0', '%E2%80%9D', '%0D%0A', '…', '\u200f']) {
    t.strictSame(findInvitation(`${link}${added}`), plain, added)
  }
  t.equal(findInvitation('#%E0%A4%A'), undefined, 'a broken escape is no reason to fall over')
  t.end()
})
