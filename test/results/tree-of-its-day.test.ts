import t from 'tap'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { bakeryWith, hireTheBakery, JOS, unitCalled } from '../world/bakery.ts'
import { liveAWave } from '../world/lived-wave.ts'
import { asEmployee, asHr, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** The organisation changes, and what was published of a wave stays what it was: units, names, levels and readers. */
const NEL = 'nel@bakkerij.example'
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const [top, bakery, shop] = [
  await unitCalled(world, 'Directie'),
  await unitCalled(world, 'Bakkerij'),
  await unitCalled(world, 'Winkel'),
]
const wave = await liveAWave(world, (at) => 2 + (at % 3))
const tree = (who: Visitor, unit = '') =>
  who.ask('GET', `/api/results/${wave}/organisation${unit === '' ? '' : `/${unit}`}`)
const team = async (mail: string) =>
  (await asEmployee(world, mail)).ask('GET', `/api/results/${wave}/units/${bakery}`)
const allOf = async (who: Visitor): Promise<readonly string[]> => [
  (await tree(who)).body,
  ...(await Promise.all([top, bakery, shop].map(async (unit) => (await tree(who, unit)).body))),
]

t.test('a bakery without its name, its shop, its leader and half of its people', async (t) => {
  const hr = await asHr(world)
  const before = await allOf(hr)
  t.match(before[0], 'Bakkerij')
  const own = await team(JOS)
  t.equal(own.statusCode, 200)
  t.equal((await team(NEL)).statusCode, 403, 'Nel leads the shop')

  // The shop goes up in the bakery, which gets another name; Nel leads it, and Jos leads a new unit below her.
  const list = await bakeryWith((line) =>
    line
      .replace(/;Winkel;/, ';Verkoop;')
      .replace(/;Bakkerij;mia@/, ';Ovens;nel@')
      .replace(/;Bakkerij;jos@/, ';Verkoop;nel@'),
  )
  await importStaffList(world.people, list, { askedTwice: true })
  t.equal(await unitCalled(world, 'Bakkerij').catch(() => ''), '', 'nobody works there any more')

  t.strictSame(await allOf(hr), before, 'the tree of its day')
  t.equal((await team(JOS)).body, own.body, 'who led then reads what was about then')
  t.equal((await team(NEL)).statusCode, 403, 'who leads the same people now does not')
  t.match((await (await asEmployee(world, NEL)).ask('GET', '/api/me')).json().units, [{ name: 'Verkoop' }])
})

t.test('who leaves the list reads nothing, and the tree still names nobody else', async (t) => {
  const list = await bakeryWith((line) => (line.startsWith('2;') ? '' : line.replaceAll(JOS, NEL)))
  await importStaffList(world.people, list, { askedTwice: true })
  const hr = await asHr(world)
  t.match((await tree(hr)).body, 'Bakkerij')
  t.equal((await team(NEL)).statusCode, 403)
})
