import t from 'tap'
import { systemRandom } from '../../services/plumbing/random.ts'
import { BOB, bakeryWith, hireTheBakery, JOS } from '../world/bakery.ts'
import { asEmployee, asHr, asOutsider, asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Roles: given and taken by HR, seen by who oversees, and in force at once. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const hr = await asHr(world)
const COUNCIL = 'or@vakbond.example'

interface Held {
  readonly account: string
  readonly role: string
  readonly name: string | null
  readonly mail: string | null
}
const held = async (): Promise<readonly Held[]> => (await hr.ask('GET', '/api/roles')).json()
const statusOf = async (visitor: Visitor, method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) =>
  (await visitor.ask(method, url, body)).statusCode

t.test('nobody gives a role but HR', async (t) => {
  await hr.ask('POST', '/api/roles', { mail: COUNCIL, role: 'works-council' })
  await hr.ask('POST', '/api/roles', { mail: BOB, role: 'moderator' })
  const council = await asOutsider(world, COUNCIL)
  for (const visitor of [council, await asEmployee(world, BOB), await asEmployee(world, JOS)])
    for (const role of ['hr', 'works-council', 'moderator'])
      t.equal(await statusOf(visitor, 'POST', '/api/roles', { mail: JOS, role }), 403)
  t.equal(await statusOf(asStranger(world), 'POST', '/api/roles', { mail: JOS, role: 'hr' }), 401)
  const [own] = (await held()).filter(({ mail }) => mail === COUNCIL)
  t.equal(await statusOf(council, 'DELETE', `/api/roles/${own!.account}/works-council`), 403)
})

t.test('a role that there is not, and an address that is none', async (t) => {
  t.equal(await statusOf(hr, 'POST', '/api/roles', { mail: JOS, role: 'employee' }), 400)
  t.equal(await statusOf(hr, 'POST', '/api/roles', { mail: 'nobody', role: 'hr' }), 400)
})

t.test('the last HR stays', async (t) => {
  const last = (await held()).filter(({ role }) => role === 'hr')
  t.equal(last.length, 1)
  const reply = await hr.ask('DELETE', `/api/roles/${last[0]!.account}/hr`)
  t.equal(reply.statusCode, 409)
  t.equal(reply.json().code, 'last-hr')
  t.equal(await statusOf(hr, 'GET', '/api/waves'), 200)
})

t.test('what each role opens, and nothing else', async (t) => {
  await hr.ask('POST', '/api/roles', { mail: JOS, role: 'data-protection-officer' })
  const wave = systemRandom.uuid()
  const overseen = [
    '/api/roles',
    '/api/audit-log',
    '/api/asked-of-whom',
    '/api/processing-record',
    '/api/works-council-agreement',
  ]
  const ofHr = [
    '/api/waves',
    '/api/units',
    '/api/post-room',
    `/api/results/${wave}/organisation`,
    '/api/dialogue/years',
  ]
  for (const visitor of [await asOutsider(world, COUNCIL), await asEmployee(world, JOS)]) {
    for (const url of overseen) t.equal(await statusOf(visitor, 'GET', url), 200, url)
    for (const url of ofHr) t.equal(await statusOf(visitor, 'GET', url), 403, url)
    t.equal(await statusOf(visitor, 'GET', `/api/results/${wave}/comments-to-read`), 403)
  }
  const moderator = await asEmployee(world, BOB)
  t.equal(await statusOf(moderator, 'GET', `/api/results/${wave}/comments-to-read`), 200)
  for (const url of [...overseen, ...ofHr, `/api/results/${wave}/comments`])
    t.equal(await statusOf(moderator, 'GET', url), 403, url)
  t.match((await moderator.ask('GET', '/api/me')).json(), { scopes: ['moderators'] })
})

t.test('a role that is taken away ends in a session that runs', async (t) => {
  const council = await asOutsider(world, COUNCIL)
  const officer = await asEmployee(world, JOS)
  const holders = await held()
  for (const { account, role } of holders.filter(({ mail, name }) => mail === COUNCIL || name === 'Jos Deeg'))
    t.equal(await statusOf(hr, 'DELETE', `/api/roles/${account}/${role}`), 204)
  t.equal(
    await statusOf(council, 'GET', '/api/audit-log'),
    401,
    'nothing is left of an account outside the list',
  )
  t.equal(await statusOf(officer, 'GET', '/api/audit-log'), 403, 'an employee stays one')
  t.equal(await statusOf(officer, 'GET', '/api/me'), 200)
  t.equal((await held()).length, holders.length - 2)
})

t.test('who leaves the staff list has no role any more', async (t) => {
  await hr.ask('POST', '/api/roles', { mail: BOB, role: 'works-council' })
  const bob = await asEmployee(world, BOB)
  t.equal(await statusOf(bob, 'GET', '/api/audit-log'), 200)
  const lines = (await bakeryWith((line) => line)).toString('utf8').split('\n')
  const without = Buffer.from(lines.filter((line) => !line.includes(BOB)).join('\n'))
  t.equal((await hr.ask('POST', '/api/staff-list', without)).statusCode, 200)
  t.equal(await statusOf(bob, 'GET', '/api/audit-log'), 401)
  t.notOk((await held()).some(({ name }) => name === 'Bob Gist'))
})
