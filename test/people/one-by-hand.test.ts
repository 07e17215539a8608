import t from 'tap'
import { findSession } from '../../services/people/accounts/sessions.queries.ts'
import { listComesByItself } from '../../services/people/incoming/comes-by-itself.ts'
import { makeToken } from '../../services/people/scim/provider-token.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { BOB, hireTheBakery, JOS, openBakeryWave, unitCalled } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** One person by hand is the list of today with one row changed: whatever is asked of a list is asked of it. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
let hr = await asHr(world)
const shop = await unitCalled(world, 'Winkel')
const bakery = await unitCalled(world, 'Bakkerij')

const listed = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null)
const idOf = async (number: string) => (await listed()).find((one) => one.number === number)?.id ?? ''
const person = async (number: string) => (await hr.ask('GET', `/api/people/${await idOf(number)}`)).json()
const leaderOf = async (unit: string) => {
  const found = (await readUnits(world.people.db)).find(({ id }) => id === unit)
  return (await listed()).find(({ id }) => id === found?.leader)?.firstName ?? null
}
const NEW = {
  number: '31',
  firstName: 'Oda',
  lastName: 'Mes',
  mail: 'oda@bakkerij.example',
  language: 'nl',
  unit: shop,
  leader: '3',
}
const changeTo = async (number: string, fields: object) => {
  const { person: id, version, leads: _leads, led: _led, ...before } = await person(number)
  return { kind: 'changed', id, shown: version, person: { ...before, mail: before.mail ?? '', ...fields } }
}
const leaving = async (number: string, successor = '') => {
  const { person: id, version } = await person(number)
  return { kind: 'left', id, shown: version, successor }
}
/** As the owner of the database: no route tells. */
const rowsOf = (sql: string) => asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)
const take = (change: object, query = '', headers = {}) =>
  hr.ask('POST', `/api/people${query}`, change, headers)
const preview = async (change: object) => (await hr.ask('POST', '/api/people/preview', change)).json()
const codesOf = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)

t.test('a number or an address that somebody has, a leader or unit that there is not: refused', async (t) => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ number: '12' }, 'number-repeated'],
    [{ mail: 'BOB@bakkerij.example' }, 'mail-address-repeated'],
    [{ mail: 'oda' }, 'mail-address-invalid'],
    [{ leader: '999' }, 'leader-unknown'],
    [{ leader: '31' }, 'leader-is-self'],
    [{ firstName: '', lastName: ' ' }, 'name-missing'],
    [{ mail: '', number: '' }, 'mail-address-missing'],
  ]
  for (const [fields, code] of wrong) {
    const change = { kind: 'added', person: { ...NEW, ...fields } }
    t.strictSame(codesOf(await preview(change)), [code])
    const reply = await take(change)
    t.equal(reply.statusCode, 422, code)
    t.equal(reply.json().code, 'staff-list-has-problems')
  }
  const nowhere = await take({
    kind: 'added',
    person: { ...NEW, unit: '7b0f3f0c-6f0e-4b1c-9d5c-3a1f6f3b8a11' },
  })
  t.equal(nowhere.json().code, 'unit-unknown')
  t.strictSame(codesOf(await preview(await changeTo('2', { leader: '11' }))), ['leader-circle'])
  t.equal((await listed()).length, 16, 'and nothing is changed')
})

t.test('somebody is added once, however often the request is sent', async (t) => {
  const change = { kind: 'added', person: NEW }
  const seen = await preview(change)
  t.match(seen, {
    brake: null,
    problems: [],
    newAddress: false,
    changes: { joined: [{ name: 'Oda Mes (31)', unit: 'Winkel' }] },
  })
  const key = { 'idempotency-key': '0c9a0d2e-59a5-4f5c-8f38-6a5a8c8f9d10' }
  const [first, second] = [await take(change, '', key), await take(change, '', key)]
  t.equal(first.statusCode, 200)
  t.strictSame(second.json(), first.json())
  t.equal((await listed()).length, 17)
  t.match(await person('31'), {
    lastName: 'Mes',
    leader: 'nel@bakkerij.example',
    unit: shop,
    leads: [],
    led: 0,
  })
  t.equal(await leaderOf(shop), 'Nel', 'nobody else is touched')
})

t.test('a change that somebody else made first is told, and not overwritten', async (t) => {
  const [mine, theirs] = [
    await changeTo('31', { firstName: 'Odette' }),
    await changeTo('31', { firstName: 'Oda An' }),
  ]
  t.equal((await take(theirs)).statusCode, 200)
  const reply = await take(mine)
  t.equal(reply.statusCode, 409)
  t.match(reply.json(), { code: 'shown-differs', details: { different: [{ fact: 'person' }] } })
  t.equal((await hr.ask('POST', '/api/people/preview', mine)).statusCode, 409)
  t.equal((await person('31')).firstName, 'Oda An')
})

t.test('another address ends sessions, and the old one gets a letter', async (t) => {
  const bob = await asEmployee(world, BOB)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 200)
  const change = await changeTo('12', { mail: 'bob.gist@bakkerij.example' })
  t.match(await preview(change), { newAddress: true, asNew: true })
  t.equal((await take(change)).statusCode, 200)
  t.equal((await bob.ask('GET', '/api/me')).statusCode, 401)
  t.equal(await findSession(world.people.db, bob.cookie.split('=')[1] ?? '', world.clock.now()), undefined)
  const rows = await rowsOf(`select mail from people.notices where kind = 'address-changed'`)
  t.strictSame(rows, [{ mail: BOB }])
  await take(await changeTo('12', { mail: BOB }))
})

t.test('name, address and number together do not turn somebody into somebody else', async (t) => {
  const reply = await take(
    await changeTo('12', { firstName: 'Zoë', lastName: 'Adams', mail: 'zoe@bakkerij.example' }),
  )
  t.equal(reply.statusCode, 409)
  t.equal(reply.json().code, 'person-would-be-another')
  t.match(codesOf(await preview(await changeTo('12', { firstName: 'Zoë', lastName: 'Adams' }))), [
    'person-unclear',
  ])
})

t.test('whom a leader led is led from above, or by whoever is named', async (t) => {
  const above = await preview(await leaving('3'))
  t.match(above, { brake: null, changes: { leaders: [{ unit: 'Winkel', from: 'Nel Toog (3)', to: null }] } })
  t.match(above.warnings, [{ code: 'unit-without-leader', value: 'Winkel' }])
  const reply = await take(await leaving('3', 'kim@bakkerij.example'))
  t.equal(reply.statusCode, 200)
  t.equal(await leaderOf(shop), 'Kim')
  t.match(await person('22'), { leader: 'mia@bakkerij.example', led: 4, leads: ['Winkel'] })
  t.equal(await leaderOf(bakery), 'Jos')
  t.strictSame(codesOf(await preview(await leaving('2', 'nobody'))), ['leader-unknown'])
})

t.test('several who leave within a week count together, and only then is it asked twice', async (t) => {
  const change = await leaving('31')
  t.match(await preview(change), { brake: { left: 2, of: 17 } }, 'Nel left today')
  const once = await take(change)
  t.equal(once.statusCode, 409)
  t.equal(once.json().code, 'staff-list-brakes')
  world.clock.moveTo(addDays(world.clock.today(), 8))
  hr = await asHr(world)
  t.equal((await preview(change)).brake, null)
  t.equal((await take(change)).statusCode, 200)
  t.equal((await take(await leaving('24'), '?asked=twice')).statusCode, 200)
})

t.test('who left is unknown here, and may come back by hand as who they were', async (t) => {
  const gone = (await readEmployees(world.people.db)).find(({ number }) => number === '24')
  t.equal((await hr.ask('GET', `/api/people/${gone?.id}`)).statusCode, 404)
  await take({
    kind: 'added',
    person: {
      ...NEW,
      number: '24',
      firstName: 'Max',
      lastName: 'Plank',
      mail: 'max@bakkerij.example',
      leader: 'kim@bakkerij.example',
    },
  })
  t.equal(await idOf('24'), gone?.id)
})

t.test(
  'the council hears of a change in an open wave, and the log of every change, without a person in it',
  async (t) => {
    await openBakeryWave(world)
    await take(await changeTo('21', { unit: bakery, leader: JOS }))
    const rows = await rowsOf(
      `select joined, gone, leaders from people.notices where kind = 'staff-list-changed'`,
    )
    t.strictSame(rows, [{ joined: 1, gone: 1, leaders: 0 }])
    const log = (await hr.ask('GET', '/api/audit-log')).json() as {
      kind: string
      body: Record<string, unknown>
    }[]
    const acts = log.filter(({ kind }) => kind.startsWith('person-'))
    t.strictSame([...new Set(acts.map(({ kind }) => kind))].toSorted(), [
      'person-added',
      'person-changed',
      'person-left',
    ])
    for (const { body } of acts) t.strictSame(Object.keys(body).toSorted(), ['account', 'askedTwice', 'by'])
  },
)

t.test('where lists come by themselves, the next one undoes it, and that is said', async (t) => {
  const { settings, db } = world.people
  const change = await changeTo('12', { firstName: 'Bobby' })
  t.equal((await preview(change)).undone, false, 'nothing brings a list')
  for (const from of [{ folder: '/lists' }, { url: 'https://hr.example/list.csv' }])
    t.equal(await listComesByItself(db, { ...settings, staffList: { ...settings.staffList, ...from } }), true)
  await makeToken(world.people)
  t.equal((await preview(change)).undone, true, 'a provider pushes people')
})
