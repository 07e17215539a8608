import t from 'tap'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Half a file looks like a day on which half of the people leave. Nothing is taken away at once unseen. */
const world = await startWorld()
t.teardown(() => world.stop())
const hr = await asHr(world)

const listed = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null)
const without = (...numbers: readonly string[]) =>
  bakeryWith((line) => (numbers.some((number) => line.startsWith(`${number};`)) ? '' : line))
const moving = (change: Readonly<Record<string, string>>) =>
  bakeryWith((line) => {
    const to = change[line.split(';')[0] ?? '']
    return to === undefined ? line : line.replace(/;(Bakkerij|Winkel);/, `;${to};`)
  })
const brakeOf = async (list: Buffer) => (await previewStaffList(world.people, list)).brake

t.test('a first list has nothing to take away', async (t) => {
  t.equal(await brakeOf(await bakeryWith((line) => line)), null)
  await hireTheBakery(world)
  t.equal(await brakeOf(await bakeryWith((line) => line)), null, 'nor has the same again')
})

t.test('sixteen people: one may go, two are more than a tenth', async (t) => {
  t.equal(await brakeOf(await without('11')), null)
  t.strictSame(await brakeOf(await without('11', '12')), { left: 2, of: 16, emptied: [] })
})

t.test(
  'a unit that everybody leaves brakes, however few they are; one that moves as a whole does not',
  async (t) => {
    // One directs, and nobody else is in that unit: who leads it goes, and the list names Jos instead.
    const noDirector = await bakeryWith((line) =>
      line.startsWith('1;') ? '' : line.replace('mia@bakkerij.example', ''),
    )
    t.match(await brakeOf(noDirector), { left: 1, of: 16, emptied: ['Directie'] })
    const renamed = await bakeryWith((line) => line.replaceAll(';Winkel;', ';Toonbank;'))
    t.equal(await brakeOf(renamed), null)
  },
)

t.test('nobody is taken away before it was asked twice', async (t) => {
  const list = await without('11', '12')
  const before = await listed()
  await t.rejects(importStaffList(world.people, list), {
    code: 'staff-list-brakes',
    status: 409,
  } as object as Error)
  const once = await hr.ask('POST', '/api/staff-list', list)
  t.equal(once.statusCode, 409)
  t.match(once.json(), { code: 'staff-list-brakes', details: { left: 2, of: 16, emptied: [] } })
  t.equal(
    (await hr.ask('POST', '/api/staff-list?asked=once', list)).statusCode,
    400,
    'twice, and nothing like it',
  )
  t.strictSame(await listed(), before)
  const twice = await hr.ask('POST', '/api/staff-list?asked=twice', list)
  t.equal(twice.statusCode, 200)
  t.match(twice.json(), { left: 2, brake: { left: 2 } })
  t.equal((await listed()).length, 14)
  await importStaffList(world.people, await bakeryWith((line) => line))
})

t.test(
  'a preview says by name who comes, goes, moves and leads; what is kept of an import says none',
  async (t) => {
    const list = await bakeryWith((line) => {
      if (line.startsWith('11;')) return ''
      if (line.startsWith('12;')) return line.replace(';Bakkerij;jos@', ';Winkel;nel@')
      return line.startsWith('13;')
        ? `${line}\n99;Zoë;Zaad;zoe@bakkerij.example;nl;Winkel;nel@bakkerij.example`
        : line
    })
    const { changes } = await previewStaffList(world.people, list)
    t.match(changes, {
      joined: [{ name: 'Zoë Zaad (99)', unit: 'Winkel' }],
      left: [{ name: 'Ans Bloem (11)', unit: 'Bakkerij' }],
      moved: [{ name: 'Bob Gist (12)', from: 'Bakkerij', to: 'Winkel' }],
      leadersChanged: 0,
      leaders: [],
    })
    const done = await importStaffList(world.people, list)
    t.notMatch(JSON.stringify(done), 'Zaad')
    await importStaffList(world.people, await bakeryWith((line) => line))
  },
)

t.test('another leader is told by unit', async (t) => {
  const list = await bakeryWith((line) => {
    if (line.startsWith('21;')) return line.replace('nel@', 'mia@')
    if (line.startsWith('3;')) return line.replace('mia@', 'jet@')
    return line.replace(/nel@bakkerij.example$/, 'jet@bakkerij.example')
  })
  const { changes } = await previewStaffList(world.people, list)
  t.match(changes, {
    leadersChanged: 1,
    leaders: [{ unit: 'Winkel', from: 'Nel Toog (3)', to: 'Jet Kassa (21)' }],
  })
})

t.test('units that come together, and units that come apart', async (t) => {
  const all = (await readUnits(world.people.db)).map(({ key }) => key)
  t.ok(all.includes('Winkel') && all.includes('Bakkerij'))
  const together = await bakeryWith((line) => line.replaceAll(/;(Bakkerij|Winkel);/g, ';Zaak;'))
  const merged = (await previewStaffList(world.people, together)).changes.merged
  t.strictSame(
    merged.map(({ from, to }) => [[...from].sort(), to]),
    [[['Bakkerij', 'Winkel'], 'Zaak']],
  )
  const apart = await moving({ '11': 'Nacht', '12': 'Nacht' })
  const { changes } = await previewStaffList(world.people, apart)
  t.strictSame(changes.split, [{ from: 'Bakkerij', to: ['Nacht'] }])
  t.strictSame(changes.merged, [])
})
