import t from 'tap'
import { leadersChanged } from '../../services/people/pulses/leaders-changed.ts'
import { nameLeaders } from '../../services/people/pulses/name-leaders.ts'
import { placePeople } from '../../services/people/pulses/place-people.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { partnersOf, readersOf, whoLeads } from '../../services/people/units/who-leads.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { BOB, bakeryWith, hireTheBakery, JOS, openBakeryWave, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Two who lead together, and one who leads while another is on leave. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const hr = await asHr(world)
const [top, bakery, shop] = await Promise.all(
  ['Directie', 'Bakkerij', 'Winkel'].map((name) => unitCalled(world, name)),
)
const ANS = 'ans@bakkerij.example'
const today = world.clock.today()
const idOf = async (mail: string) =>
  (await readEmployees(world.people.db)).find((one) => one.mail === mail)?.id ?? ''
const name = (
  unit: string | undefined,
  kind: string,
  person: string,
  from = today,
  until: string | null = addDays(today, 60),
) => hr.ask('PUT', `/api/units/${unit}/stand-ins/${kind}`, { person, from, until })
const end = (unit: string | undefined, kind: string) =>
  hr.ask('DELETE', `/api/units/${unit}/stand-ins/${kind}`)
const standIns = async (unit: string | undefined) =>
  (await hr.ask('GET', `/api/units/${unit}`)).json().standIns
const unitsOf = async (mail: string) =>
  ((await (await asEmployee(world, mail)).ask('GET', '/api/me')).json().units as { name: string }[]).map(
    (unit) => unit.name,
  )
const rowsOf = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)

const unit = (id: string, leader: string | null, parent: string | null = 'top') => ({
  id,
  key: id,
  name: id,
  parent,
  leader,
})

t.test('nobody names who leads but HR', async (t) => {
  for (const mail of [JOS, BOB]) {
    const visitor = await asEmployee(world, mail)
    const asked = await visitor.ask('PUT', `/api/units/${bakery}/stand-ins/also`, {
      person: BOB,
      from: today,
      until: null,
    })
    t.equal(asked.statusCode, 403)
    t.equal((await visitor.ask('DELETE', `/api/units/${bakery}/stand-ins/also`)).statusCode, 403)
    t.equal((await visitor.ask('GET', `/api/units/${bakery}`)).statusCode, 403)
  }
})

t.test(
  'what cannot be: the own leader, a stranger, days that are over, a second leader of the whole',
  async (t) => {
    const nowhere = '7b0f3f0c-6f0e-4b1c-9d5c-3a1f6f3b8a11'
    for (const [reply, status, code] of [
      [await name(bakery, 'also', JOS), 409, 'leads-already'],
      [await name(bakery, 'also', 'nobody@bakkerij.example'), 404, 'person-unknown'],
      [await name(nowhere, 'also', BOB), 404, 'no-unit'],
      [await name(bakery, 'interim', BOB, today, addDays(today, -1)), 422, 'stand-in-is-over'],
      [await name(bakery, 'interim', BOB, today, null), 422, 'stand-in-is-over'],
      [await name(top, 'also', BOB), 422, 'stand-in-at-top'],
      [await name(bakery, 'third', BOB), 400, 'request-malformed'],
    ] as const) {
      t.equal(reply.statusCode, status)
      t.equal(reply.json().code, code)
    }
    t.strictSame(await standIns(bakery), [])
  },
)

t.test(
  'who leads on a day: the interim leader for whom the list names, and a second one beside',
  async (t) => {
    const units = [unit('top', 'mia', null), unit('bakery', 'jos'), unit('shop', null)]
    const all = whoLeads(units, [
      { unit: 'bakery', kind: 'interim', employee: 'ans' },
      { unit: 'bakery', kind: 'also', employee: 'bob' },
      { unit: 'shop', kind: 'also', employee: 'kim' },
      { unit: 'top', kind: 'also', employee: 'bob' },
    ])
    t.match(all, [
      { leader: 'mia', also: [], away: null },
      { leader: 'ans', also: ['bob'], away: 'jos' },
      { leader: 'kim', also: [], away: null },
    ])
    t.equal(readersOf(all[1]!), 'ans bob', 'who is on leave reads nothing')
    t.strictSame([...(partnersOf(all).get('jos') ?? [])].toSorted(), ['ans', 'bob', 'jos'])
  },
)

t.test('all who lead a unit count above it, whoever reads', async (t) => {
  await name(bakery, 'interim', BOB)
  await name(bakery, 'also', ANS)
  const { countedWith } = await placePeople(world.people.db, world.people)
  for (const mail of [JOS, BOB, ANS]) t.equal(countedWith.get(await idOf(mail)), top, mail)
  t.match(await standIns(bakery), [
    { kind: 'also', name: 'Ans Bloem' },
    { kind: 'interim', name: 'Bob Gist', from: today },
  ])
  await end(bakery, 'interim')
  await end(bakery, 'also')
})

t.test(
  'figures about conversations with one of two who lead are given to neither, and count as one leader',
  async (t) => {
    const [one] = whoLeads([unit('bakery', 'jos')], [{ unit: 'bakery', kind: 'also', employee: 'ans' }])
    const segment = {
      unit: 'bakery',
      label: '',
      above: [],
      parentUnit: null,
      units: ['bakery'],
      members: ['cis', 'dre'],
    }
    const tree = { units: [{ ...one!, inAudience: true }], segments: [segment] }
    const led = new Map([
      ['cis', 'jos'],
      ['dre', 'jos'],
    ])
    t.equal(nameLeaders(tree, led).led.get('bakery')?.length, 2)
    const alone = { ...tree, units: [{ ...one!, also: [], inAudience: true }] }
    t.strictSame(nameLeaders(alone, led).led.get('bakery'), ['bakery'])
    t.equal(
      leadersChanged(segment, tree, new Map([['bakery', 'jos']])),
      1,
      'and everybody sees that somebody was put there',
    )
    t.equal(leadersChanged(segment, tree, new Map([['bakery', 'ans jos']])), 0)
  },
)

t.test('a stand-in stays when the list comes again, and goes with the person', async (t) => {
  await name(shop, 'also', 'kim@bakkerij.example', today, null)
  await importStaffList(world.people, await bakeryWith((line) => line.replace('Toog', 'Toog-Smit')))
  t.match(await standIns(shop), [{ name: 'Kim Mand', until: null }])
  await importStaffList(world.people, await bakeryWith((line) => (line.startsWith('22;') ? '' : line)), {
    askedTwice: true,
  })
  t.strictSame(await standIns(shop), [])
  await importStaffList(world.people, await bakeryWith((line) => line))
  t.strictSame(await standIns(shop), [], 'and does not come back with them')
})

t.test('a wave belongs to who led when it opened, and a change while it is open is told', async (t) => {
  await name(bakery, 'also', ANS, today, null)
  const { wave } = await openBakeryWave(world)
  t.strictSame(await rowsOf(`select employee_id from people.wave_leaders where wave_id = '${wave}'`), [
    { employee_id: await idOf(ANS) },
  ])
  t.strictSame(await unitsOf(ANS), ['Bakkerij'])
  await end(bakery, 'also')
  await name(bakery, 'interim', BOB)
  t.strictSame(await unitsOf(BOB), ['Bakkerij'])
  const told = await rowsOf(
    `select joined, gone, leaders from people.notices where kind = 'staff-list-changed' and wave_id = '${wave}' order by id`,
  )
  t.equal(told.length, 2)
  t.ok(told.every(({ leaders }) => leaders === 1))
  const log = (await hr.ask('GET', '/api/audit-log')).json() as { kind: string; body: object }[]
  for (const { kind, body } of log.filter((entry) => entry.kind.startsWith('stand-in')))
    t.strictSame(
      Object.keys(body).toSorted(),
      kind === 'stand-in-named'
        ? ['account', 'by', 'from', 'kind', 'unit', 'until']
        : ['account', 'by', 'kind', 'unit'],
    )
})

t.test('the last day ends it', async (t) => {
  world.clock.moveTo(addDays(today, 61))
  t.strictSame(await unitsOf(BOB), [])
  t.equal(
    await (await placePeople(world.people.db, world.people)).units.find(({ id }) => id === bakery)?.leader,
    await idOf(JOS),
  )
})
