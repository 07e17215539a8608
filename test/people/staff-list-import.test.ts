import t from 'tap'
import { tidy } from '../../services/people/people.jobs.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { BOB, hireTheBakery, JOS } from '../world/bakery.ts'
import { fixture } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())

const bakery = (await fixture('bakkerij.csv')).toString('utf8')
const bring = (text: string) => importStaffList(world.people, Buffer.from(text))
const employees = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null)
const withMail = async (mail: string) => (await employees()).find((one) => one.mail === mail)

t.test('a list with one problem changes nothing at all', async (t) => {
  await t.rejects(bring(bakery.replace(BOB, 'bob')), {
    code: 'staff-list-has-problems',
    status: 422,
  } as object as Error)
  t.strictSame(await readUnits(world.people.db), [])
  const hr = await asHr(world)
  const empty = await hr.ask('POST', '/api/staff-list', Buffer.alloc(0))
  t.equal(empty.statusCode, 400)
  const preview = await hr.ask('POST', '/api/staff-list/preview', Buffer.from(bakery))
  t.match(preview.json(), { people: 16, added: 16 })
  t.strictSame(await readUnits(world.people.db), [], 'a preview changes nothing either')
})

t.test('people keep who they are when they marry, move, or swap addresses', async (t) => {
  await hireTheBakery(world)
  const before = await withMail(BOB)
  const jos = await withMail(JOS)
  const moved = bakery
    .replace('12;Bob;Gist;bob@', '12;Bob;Deeg-Gist;bobby@')
    .replace(/^(12;.*);Bakkerij;jos@bakkerij.example$/m, '$1;Winkel;nel@bakkerij.example')
  t.match(await bring(moved), { added: 0, left: 0, moved: 1 })
  const after = await withMail('bobby@bakkerij.example')
  t.equal(after?.id, before?.id, 'recognised by number')
  t.equal(after?.lastName, 'Deeg-Gist')
  const swapped = bakery.replace('ans@', 'x@').replace('bob@', 'ans@').replace('x@', 'bob@')
  t.match(await bring(swapped), { added: 0, left: 0 })
  t.equal((await withMail('ans@bakkerij.example'))?.number, '12', 'two people swapped their addresses')
  t.equal((await withMail(JOS))?.id, jos?.id)
})

t.test(
  'who is not on the list any more has left, comes back as the same, and is forgotten after a month',
  async (t) => {
    await bring(bakery)
    const bob = await withMail(BOB)
    const without = bakery.replace(/^12;.*\n/m, '')
    t.match(await bring(without), { left: 1 })
    t.equal(await withMail(BOB), undefined)
    t.match(await bring(bakery), { added: 1, moved: 0, left: 0 })
    t.equal((await withMail(BOB))?.id, bob?.id, 'back as the same person')
    await bring(without)
    world.clock.moveTo('2026-04-20')
    await tidy(world.people)
    t.notOk(
      (await readEmployees(world.people.db)).some(({ id }) => id === bob?.id),
      'after a month the row is gone',
    )
    t.match(await bring(bakery), { added: 1 })
  },
)

t.test('units come, go, and turn around, and keep their id while they keep their name', async (t) => {
  const before = await readUnits(world.people.db)
  const noShop = bakery
    .replaceAll(';Winkel;', ';Bakkerij;')
    .replaceAll('nel@bakkerij.example\n', 'jos@bakkerij.example\n')
  await bring(noShop)
  t.strictSame(
    (await readUnits(world.people.db)).map(({ name }) => name),
    ['Bakkerij', 'Directie'],
  )
  await bring(bakery)
  const after = await readUnits(world.people.db)
  t.equal(
    after.find(({ name }) => name === 'Bakkerij')?.id,
    before.find(({ name }) => name === 'Bakkerij')?.id,
  )
  const turned = bakery
    .replace(';Directie;\n', ';Directie;jos@bakkerij.example\n')
    .replace(/^(2;.*;Bakkerij;).*$/m, '$1')
    .replace(/^(3;.*;Winkel;).*$/m, '$1jos@bakkerij.example')
  await bring(turned)
  const names = new Map((await readUnits(world.people.db)).map((unit) => [unit.id, unit.name]))
  const parents = (await readUnits(world.people.db)).map(({ name, parent }) => [
    name,
    parent === null ? null : names.get(parent),
  ])
  t.strictSame(Object.fromEntries(parents), { Bakkerij: null, Directie: 'Bakkerij', Winkel: 'Bakkerij' })
})
