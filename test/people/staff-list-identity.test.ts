import t from 'tap'
import { accountBehindMail, addHr } from '../../services/people/accounts/accounts.queries.ts'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import type { ImportSummary } from '../../services/people/staff-list/import-summary.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { MILL, type Miller, millList, millWith, RENEE } from './mill.ts'

const world = await startWorld()
t.teardown(() => world.stop())

const P7 = 'p7@molen.example'
const bring = (people: readonly Miller[]) =>
  importStaffList(world.people, millList(people), { askedTwice: true })
/** What a preview and an import both say; names are of the preview alone. */
const preview = async (people: readonly Miller[]) => {
  const { changes: _names, ...said } = await previewStaffList(world.people, millList(people))
  return said
}
const idOf = async (mail: string) =>
  (await readEmployees(world.people.db)).find((one) => one.mail === mail && one.unit !== null)?.id
/** `match` takes an empty list for any list. */
const saysOf = ({ problems, warnings, newUnits, goneUnits, renamedUnits, ...counts }: ImportSummary) => ({
  ...counts,
  problems: problems.length,
  warnings: warnings.length,
  newUnits: newUnits.length,
  goneUnits: goneUnits.length,
  renamedUnits: renamedUnits.length,
})
const karel = { number: '00200', first: 'Karel', last: 'Opvolger' }
const successor = millWith(P7, karel)
const withoutP7 = millWith(P7, null)

t.test('a mailbox with another name and number is asked about, and nothing is written', async (t) => {
  await bring(MILL)
  const expected = [{ line: 11, column: 'e-mail', code: 'person-unclear', value: 'Hilde Molenaar (00110)' }]
  t.match(await preview(successor), { problems: expected })
  await t.rejects(bring(successor), {
    code: 'staff-list-has-problems',
    status: 422,
    details: { problems: expected },
  } as object as Error)
  const hr = await asHr(world)
  const reply = await hr.ask('POST', '/api/staff-list', millList(successor))
  t.equal(reply.statusCode, 422)
  t.match(reply.json().details.problems, expected, 'as the preview says it')
  const sameNumber = millWith(P7, { first: 'Karel', last: 'Opvolger' })
  t.match((await preview(sameNumber)).problems, [{ line: 11, code: 'person-unclear' }], 'the number too')
})

t.test(
  'a mailbox that was passed on after its owner left is somebody new, who inherits nothing',
  async (t) => {
    await bring(MILL)
    const before = await idOf(P7)
    await addHr(world.people.db, systemRandom.uuid(), P7)
    const session = await asEmployee(world, P7)
    t.match((await session.ask('GET', '/api/me')).json(), { scopes: ['hr-only', 'moderators', 'overseers'] })
    t.match(await bring(withoutP7), { left: 1, added: 0 })
    const shown = await preview(successor)
    t.match(saysOf(shown), { added: 1, left: 0, renumbered: 0, problems: 0 })
    t.match(shown.warnings, [{ line: 11, column: 'e-mail', code: 'mailbox-passed-on' }])
    t.strictSame(await bring(successor), shown, 'the import does what the preview says')
    t.not(await idOf(P7), before)
    t.equal((await session.ask('GET', '/api/me')).statusCode, 401)
    t.match((await (await asEmployee(world, P7)).ask('GET', '/api/me')).json(), { scopes: [] })
    await bring(withoutP7)
    t.match(await bring(MILL), { added: 1, left: 0 }, 'she comes back')
    t.equal(await idOf(P7), before, 'and is known')
  },
)

t.test('a number that is used again is somebody else, whether or not a list lay between', async (t) => {
  for (const [between, first, last] of [
    [false, 'Karel', 'Nieuwkomer'],
    [true, 'Jozef', 'Nieuweling'],
  ] as const) {
    await bring(MILL)
    const before = await idOf(P7)
    await addHr(world.people.db, systemRandom.uuid(), P7)
    if (between) await bring(withoutP7)
    const hired = millWith(P7, { first, last, mail: `${first.toLowerCase()}@molen.example` })
    const shown = await bring(hired)
    t.match(shown, { added: 1, left: between ? 0 : 1, renumbered: 0 })
    t.match(shown.warnings, [
      { line: 11, column: 'personeelsnummer', code: 'number-used-again', value: /\(00110\)$/ },
    ])
    const mail = `${first.toLowerCase()}@molen.example`
    t.not(await idOf(mail), before)
    const visitor = await asEmployee(world, mail)
    t.match((await visitor.ask('GET', '/api/me')).json(), { scopes: [] })
    t.equal(await accountBehindMail(world.people.db, P7, systemRandom.uuid()), undefined)
  }
})

t.test('a number of the same family, with another address, is somebody else too', async (t) => {
  await bring(MILL)
  const before = await idOf(P7)
  await bring(millWith(P7, { first: 'Karel', mail: 'karel@molen.example' }))
  t.not(await idOf('karel@molen.example'), before)
})

t.test('numbers that a spreadsheet shortened, or one that was given anew, are the same people', async (t) => {
  await bring(MILL)
  const present = async () =>
    (await readEmployees(world.people.db)).flatMap(({ id, mail, unit }) =>
      unit === null ? [] : [`${mail} ${id}`],
    )
  const before = await present()
  const short = MILL.map((one) => ({ ...one, number: one.number.replace(/^0+/, '') }))
  const one = millWith(P7, { number: '00999' })
  for (const [list, renumbered] of [
    [short, MILL.length],
    [MILL, MILL.length],
    [one, 1],
    [MILL.map((each) => ({ ...each, number: '' })), MILL.length],
    [MILL, MILL.length],
  ] as const) {
    const shown = await preview(list)
    t.match(saysOf(shown), { added: 0, left: 0, moved: 0, renumbered, problems: 0 })
    t.strictSame(await bring(list), shown)
    t.strictSame(await present(), before)
  }
})

t.test('two people who swap numbers, addresses, or names of one family keep who they are', async (t) => {
  await bring(MILL)
  const p3 = 'p3@molen.example'
  const p4 = 'p4@molen.example'
  const three = await idOf(p3)
  const four = await idOf(p4)
  const swapped = millWith(p3, { number: '00107' }, millWith(p4, { number: '00106' }))
  t.match(await bring(swapped), { added: 0, left: 0, renumbered: 2 })
  t.strictSame([await idOf(p3), await idOf(p4)], [three, four])
  await bring(MILL)
  const boxes = MILL.map((one) => ({ ...one, mail: one.mail === p3 ? p4 : one.mail === p4 ? p3 : one.mail }))
  t.match(await bring(boxes), { added: 0, left: 0, renumbered: 0 })
  t.strictSame([await idOf(p3), await idOf(p4)], [four, three])
  await bring(MILL)
  const married = millWith(p3, { last: 'De Wit', mail: 'dre.dewit@molen.example' })
  const shown = await bring(married)
  t.match(shown, { added: 0, left: 0, warnings: [{ code: 'person-changed', value: 'Dré Molenaar (00106)' }] })
  t.equal(await idOf('dre.dewit@molen.example'), three)
})

t.test('a unit that is only spelled otherwise is the same unit, and the preview names it', async (t) => {
  await bring(MILL)
  const ids = async () => (await readUnits(world.people.db)).map(({ id }) => id).toSorted()
  const before = await ids()
  const spell = (change: (unit: string) => string) => MILL.map((one) => ({ ...one, unit: change(one.unit) }))
  const spellings: readonly ((unit: string) => string)[] = [
    (unit) => unit.toUpperCase(),
    (unit) => unit.normalize('NFD'),
    (unit) => `  ${unit.replace('Maal', 'Maal ')}`,
  ]
  for (const change of spellings) {
    const shown = await preview(spell(change))
    t.match(saysOf(shown), { moved: 0, newUnits: 0, goneUnits: 0, problems: 0, warnings: 0 })
    t.strictSame(await bring(spell(change)), shown)
    t.strictSame(await ids(), before)
  }
  await bring(spell(() => 'Zorg – team "l’Été" Straße 1 2'))
  const [zorg] = await ids()
  const shown = await bring(spell(() => "ZORG-TEAM «L'E\u0301TE\u0301» STRASSE 1 2"))
  t.match(saysOf(shown), { moved: 0, newUnits: 0, goneUnits: 0, renamedUnits: 1 })
  t.strictSame(await ids(), [zorg])
  t.match(await bring(spell(() => 'Zorg - team "l\'Été" Straße 12')), { newUnits: [/12$/], moved: 16 })
  const gone = await bring(MILL)
  t.match(gone, { newUnits: ['Directie', 'Maalderij'], goneUnits: [/12$/] })
  t.equal(gone.renamedUnits.length, 0)
})

t.test('a tree that is written as paths is the tree that was written as names', async (t) => {
  await bring(MILL)
  const before = await readUnits(world.people.db)
  const path = (separator: string) =>
    MILL.map((one) => ({
      ...one,
      unit: one.unit === 'Directie' ? 'Directie' : `Directie${separator}Maalderij`,
    }))
  const shown = await bring(path('/'))
  t.match(shown, { moved: 0, renamedUnits: [{ from: 'Maalderij', to: 'Directie/Maalderij' }] })
  t.match(saysOf(await bring(path(' > '))), { moved: 0, newUnits: 0, goneUnits: 0 })
  t.strictSame(
    (await readUnits(world.people.db)).map(({ id, name }) => [id, name]).toSorted(),
    before.map(({ id, name }) => [id, name]).toSorted(),
  )
})

t.test('who leads by number is found where a spreadsheet ate the zeros of one column', async (t) => {
  const list = [
    'nr;naam;e-mail;taal;eenheid;manager id',
    `00101;Renée Claeys;${RENEE};nl;Directie;`,
    '00102;Zoë Müller;zoe@molen.example;nl;Maalderij;101',
  ].join('\n')
  t.strictSame((await previewStaffList(world.people, Buffer.from(list))).problems, [])
})
