import { readFileSync } from 'node:fs'
import t from 'tap'
import { readStaffList } from '../../services/people/staff-list/read-staff-list.ts'
import { forEnvelope, isMailAddress, readMailAddress } from '../../services/plumbing/mail-address.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'

/** What the list takes, sign-in takes: one table for all of them. */
const cases: {
  readonly 'one address': readonly (readonly string[])[]
  readonly refused: readonly string[]
} = JSON.parse(readFileSync(new URL('../fixtures/mail-addresses.json', import.meta.url), 'utf8'))
const all = cases['one address']

t.test('what is no address is refused everywhere', (t) => {
  for (const text of cases.refused) {
    t.notOk(isMailAddress(text), JSON.stringify(text))
    t.throws(() => settingsFrom({ WORKS_COUNCIL_MAIL: text }), /WORKS_COUNCIL_MAIL/)
  }
  t.end()
})

t.test('spellings of one address are one, and different addresses are not', (t) => {
  for (const spellings of all) {
    const read = new Set(spellings.map(readMailAddress))
    t.equal(read.size, 1, String(spellings[0]))
    const [one] = read
    t.equal(readMailAddress(one ?? ''), one, 'and it is left as it is')
    t.match(forEnvelope(one ?? ''), /^[\x21-\x7e]+$/, 'a mail server gets ASCII')
  }
  t.equal(new Set(all.flat().map(readMailAddress)).size, all.length)
  t.equal(forEnvelope('zoe@bäckerei.example'), 'zoe@xn--bckerei-5wa.example')
  t.equal(
    settingsFrom({ WORKS_COUNCIL_MAIL: 'or@bäckerei.example' }).worksCouncilMail,
    'or@xn--bckerei-5wa.example',
  )
  t.end()
})

t.test('in a list: two spellings are one person twice, and a leader is found by each', (t) => {
  for (const [first = '', ...others] of all)
    for (const other of others) {
      const rows = (...lines: readonly string[]) =>
        readStaffList(Buffer.from(['naam;e-mail;taal;eenheid;e-mail leidinggevende', ...lines].join('\n')))
      const twice = rows(`Jan P;${first};nl;Molen;`, `Jan P;${other};nl;Molen;`)
      t.match(twice.problems, [{ code: 'mail-address-repeated', line: 3, first: 2 }], other)
      const led = rows(`Jan P;${first};nl;Molen;`, `Piet P;p@molen.example;nl;Molen;${other}`)
      t.strictSame(led.problems, [], other)
      t.equal(led.employees[1]?.leader, readMailAddress(first))
    }
  t.end()
})
