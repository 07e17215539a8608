import { readFile } from 'node:fs/promises'
import t from 'tap'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { takeInGathered } from '../../services/people/scim/gather-people.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { BOB, hireTheBakery } from '../world/bakery.ts'
import { asProvider, scimUser } from '../world/provider.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** From what a provider pushes to the staff list: by itself where little changes, and else when HR has looked. */
const world = await startWorld()
t.teardown(() => world.stop())
const provider = await asProvider(world)
let hr = await asHr(world)
/** What went by itself in a week counts together, and this house is small. A session lasts a day. */
const aWeekLater = async () => {
  world.clock.moveTo(addDays(world.clock.today(), 8))
  hr = await asHr(world)
}

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const [, ...lines] = (await readFile(new URL('../fixtures/bakkerij.csv', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
/** The bakery as a directory has it. */
const bakers = lines.map((line) => {
  const [number = '', givenName, familyName, mail = '', preferredLanguage, department, leader = ''] =
    line.split(';')
  return { number, mail, leader, body: { name: { givenName, familyName }, preferredLanguage }, department }
})
const ids = new Map<string, string>()
const pushAll = async () => {
  const added = bakers.filter(({ mail }) => !ids.has(mail))
  for (const { number, mail, body, department } of added) {
    const reply = await provider.ask(
      'POST',
      '/Users',
      scimUser(mail, { employeeNumber: number, department }, body),
    )
    ids.set(mail, reply.json.id)
  }
  for (const { mail, leader } of added)
    if (leader !== '')
      await provider.patch(ids.get(mail) ?? '', {
        op: 'Add',
        path: `${ENTERPRISE}:manager`,
        value: ids.get(leader),
      })
}
const idOf = (mail: string) => ids.get(mail) ?? ''
const quiet = async () => {
  world.clock.later(5)
  await takeInGathered(world.people)
}
const listed = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null)
const waiting = async () => (await hr.ask('GET', '/api/waiting-lists')).json().lists
const mayEnter = async (mail: string) =>
  (await accountBehindMail(world.people.db, mail, systemRandom.uuid())) !== undefined

t.test('a first directory becomes the staff list, with its units and leaders', async (t) => {
  await pushAll()
  t.strictSame(await listed(), [], 'not before it is quiet')
  await quiet()
  t.equal((await listed()).length, bakers.length)
  const units = await readUnits(world.people.db)
  const leaders = new Map((await listed()).map(({ id, mail }) => [id, mail]))
  t.strictSame(units.map(({ name, leader }) => [name, leaders.get(leader ?? '')]).toSorted(), [
    ['Bakkerij', 'jos@bakkerij.example'],
    ['Directie', 'mia@bakkerij.example'],
    ['Winkel', 'nel@bakkerij.example'],
  ])
  t.strictSame(await waiting(), [])
})

t.test('the same people in a file are the same people', async (t) => {
  const before = await listed()
  await hireTheBakery(world)
  t.strictSame(await listed(), before)
})

t.test('who comes and who moves is taken by itself', async (t) => {
  const more = { name: { givenName: 'Zoë', familyName: 'Zaad' } }
  const zoe = await provider.ask(
    'POST',
    '/Users',
    scimUser(
      'zoe@bakkerij.example',
      { employeeNumber: '99', department: 'Winkel', manager: { value: '3' } },
      more,
    ),
  )
  ids.set('zoe@bakkerij.example', zoe.json.id)
  await provider.patch(
    idOf('kim@bakkerij.example'),
    { op: 'replace', path: `${ENTERPRISE}:department`, value: 'Bakkerij' },
    { op: 'replace', path: `${ENTERPRISE}:manager`, value: '2' },
  )
  await quiet()
  t.equal((await listed()).length, bakers.length + 1)
  t.strictSame(await waiting(), [])
})

t.test('who leaves has no access at once, and leaves the list when it is taken', async (t) => {
  const cis = await asEmployee(world, 'cis@bakkerij.example')
  await provider.setActive(idOf('cis@bakkerij.example'), false)
  t.equal((await cis.ask('GET', '/api/me')).statusCode, 401)
  t.equal((await listed()).length, bakers.length + 1, 'still on the list')
  t.match((await hr.ask('GET', '/api/provider')).json(), { waiting: 1 })
  await quiet()
  t.equal((await listed()).length, bakers.length)
  t.match((await hr.ask('GET', '/api/provider')).json(), { waiting: 0 })
  t.notOk(await mayEnter('cis@bakkerij.example'))
  await provider.setActive(idOf('cis@bakkerij.example'), true)
  t.notOk(await mayEnter('cis@bakkerij.example'), 'who is on no list waits for the list')
  await quiet()
  t.ok(await mayEnter('cis@bakkerij.example'), 'and then nothing speaks against it')
})

t.test(
  'another address, taken by itself: the session ends, the old address hears of it, and Bob counts as new',
  async (t) => {
    await aWeekLater()
    const bob = await asEmployee(world, BOB)
    const { db } = world.people
    const MINE = 'bob@attacker.example'
    t.equal(
      (await provider.patch(idOf(BOB), { op: 'replace', path: 'emails[type eq "work"].value', value: MINE }))
        .status,
      200,
    )
    await quiet()
    t.ok(
      (await listed()).some(({ mail }) => mail === MINE),
      'he has no role, and leads nobody',
    )
    t.equal((await bob.ask('GET', '/api/me')).statusCode, 401)
    const notices = await db
      .selectFrom('people.notices')
      .select(['kind', 'mail'])
      .where('kind', '=', 'address-changed')
      .execute()
    t.strictSame(notices, [{ kind: 'address-changed', mail: BOB }])
    const { last_counted_with } = await db
      .selectFrom('people.employees')
      .select('last_counted_with')
      .where('mail', '=', MINE)
      .executeTakeFirstOrThrow()
    t.equal(last_counted_with, null)
    await aWeekLater()
    await provider.patch(idOf(BOB), { op: 'replace', path: 'emails[type eq "work"].value', value: BOB })
    await quiet()
  },
)

t.test('the address of who leads others waits for HR, as their leaving does', async (t) => {
  await aWeekLater()
  const id = idOf('nel@bakkerij.example')
  await provider.patch(id, { op: 'replace', path: 'emails.value', value: 'nel@attacker.example' })
  await quiet()
  t.match(await waiting(), [{ source: 'scim', why: ['readers'] }])
  t.ok((await listed()).some(({ mail }) => mail === 'nel@bakkerij.example'))
  await provider.patch(id, { op: 'replace', path: 'emails.value', value: 'nel@bakkerij.example' })
  await quiet()
})

t.test('a wrong assignment that deletes many signs them out, and takes nobody off the list', async (t) => {
  await aWeekLater()
  const before = await listed()
  const gone = bakers.slice(5, 13).map(({ mail }) => mail)
  const sessions = await Promise.all(gone.map((mail) => asEmployee(world, mail)))
  for (const mail of gone) t.equal((await provider.ask('DELETE', `/Users/${idOf(mail)}`)).status, 204)
  for (const one of sessions) t.equal((await one.ask('GET', '/api/me')).statusCode, 401)
  await quiet()
  t.strictSame(await listed(), before, 'nobody left the list')
  const lists = (await hr.ask('GET', '/api/waiting-lists')).json().lists
  t.match(lists, [{ source: 'scim', left: gone.length }])
  t.ok(lists[0].why.includes('brake'), 'and HR sees why it waits')
  t.match((await hr.ask('GET', '/api/provider')).json(), { waiting: gone.length })
  const { body } = await hr.ask('GET', '/api/provider')
  t.notMatch(body, '@', 'by number')

  for (const mail of gone) ids.delete(mail)
  await pushAll()
  for (const mail of gone) t.ok(await mayEnter(mail), `${mail} is back at once`)
  await quiet()
  t.strictSame(await listed(), before, 'and nothing has changed')
})

t.test('what HR takes of it is taken, and whom a file has may sign in again', async (t) => {
  await aWeekLater()
  const gone = bakers.slice(5, 13).map(({ mail }) => mail)
  for (const mail of gone) await provider.setActive(idOf(mail), false)
  await quiet()
  await hireTheBakery(world)
  t.ok(await mayEnter(gone[0] ?? ''), 'a file that HR brings says that they work here')
  for (const mail of gone) await provider.setActive(idOf(mail), true)
  for (const mail of gone) await provider.setActive(idOf(mail), false)
  await quiet()
  const [list] = (await hr.ask('GET', '/api/waiting-lists')).json().lists
  const taken = await hr.ask('POST', `/api/waiting-lists/${list.list}/take?asked=twice`)
  t.equal(taken.statusCode, 200, taken.body)
  const left = await listed()
  for (const mail of gone)
    t.notOk(
      left.some((one) => one.mail === mail),
      mail,
    )
})
