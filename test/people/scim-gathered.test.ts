import t from 'tap'
import { readAllIncoming } from '../../services/people/incoming/incoming.queries.ts'
import { gatherPeople } from '../../services/people/scim/gather-people.ts'
import { makeToken, stopProvider } from '../../services/people/scim/provider-token.ts'
import { hireTheBakery, JOS } from '../world/bakery.ts'
import { asProvider, scimUser } from '../world/provider.ts'
import { asEmployee, asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What is pushed one by one becomes rows of one list, when the provider has been quiet for some minutes. */
const world = await startWorld({ SCIM_UNIT: 'organization/department' })
t.teardown(() => world.stop())
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const gathered = () => readAllIncoming(world.people.db, 'scim')
let provider = await asProvider(world)
const push = async (mail: string, work: Readonly<Record<string, unknown>>, more = {}) =>
  (await provider.ask('POST', '/Users', scimUser(mail, work, more))).json.id as string

t.test('nothing is handed on while the provider still writes, and nothing twice', async (t) => {
  t.notOk(await gatherPeople(world.people), 'nobody pushed anything')
  await push('mia@bakkerij.example', {
    employeeNumber: '1',
    department: 'Directie',
    organization: 'Bakkerij',
  })
  world.clock.later(4)
  t.notOk(await gatherPeople(world.people))
  await push('jos@bakkerij.example', {
    employeeNumber: '2',
    department: 'Oven/Deeg',
    organization: 'Bakkerij',
    manager: { value: '1' },
  })
  world.clock.later(4)
  t.notOk(await gatherPeople(world.people), 'it wrote four minutes ago')
  t.strictSame(await gathered(), [])
  world.clock.later(1)
  t.ok(await gatherPeople(world.people))
  t.notOk(await gatherPeople(world.people))
})

t.test(
  'a row has what a staff list has: unit as a path, leader by number, language as we know it',
  async (t) => {
    t.match(await gathered(), [
      {
        number: '1',
        person: {
          firstName: 'mia',
          lastName: 'mia-son',
          mail: 'mia@bakkerij.example',
          unit: 'Bakkerij/Directie',
        },
      },
      { number: '2', person: { leaderNumber: '1', unit: 'Bakkerij/Oven-Deeg', language: '' } },
    ])
    t.notOk(JSON.stringify(await gathered()).includes('userName'))
    const whole = { name: undefined, displayName: 'Griet Maes', locale: 'fr-BE', preferredLanguage: 'pl' }
    await push('griet@bakkerij.example', { employeeNumber: '3', manager: { value: 'nobody' } }, whole)
    world.clock.later(5)
    await gatherPeople(world.people)
    const griet = (await gathered()).find(({ number }) => number === '3')
    t.match(griet?.person, { firstName: 'Griet', lastName: 'Maes', language: 'fr', unit: 'Bakkerij' })
    t.notOk(griet?.person.leaderNumber, 'a leader whom nobody knows yet is none')
  },
)

t.test('who leaves is in the next list no more, and leads nobody', async (t) => {
  const { json } = await provider.ask('GET', '/Users?filter=userName+eq+%22mia@bakkerij.example%22')
  await provider.setActive(json.Resources[0].id, false)
  world.clock.later(5)
  t.ok(await gatherPeople(world.people))
  const rows = await gathered()
  t.strictSame(
    rows.map(({ number }) => number),
    ['2', '3'],
  )
  t.notOk(rows[0]?.person.leaderNumber)
  await provider.setActive(json.Resources[0].id, true)
  world.clock.later(5)
  await gatherPeople(world.people)
  t.equal((await gathered())[1]?.person.leaderNumber, '1', 'and back')
})

t.test('a provider that is never quiet is not waited for without end', async (t) => {
  const { json } = await provider.ask('GET', '/Users?filter=userName+eq+%22jos@bakkerij.example%22')
  for (let at = 0; at < 30; at++) {
    await provider.patch(json.Resources[0].id, {
      op: 'replace',
      path: `${ENTERPRISE}:department`,
      value: `D${at}`,
    })
    world.clock.later(4)
    if (await gatherPeople(world.people)) return t.equal(at, 29, 'after two hours')
  }
  return t.fail('it waited')
})

t.test('what changes nothing waits for nothing', async (t) => {
  world.clock.later(5)
  await gatherPeople(world.people)
  const { json } = await provider.ask('GET', '/Users?filter=userName+eq+%22jos@bakkerij.example%22')
  await provider.setActive(json.Resources[0].id, true)
  world.clock.later(5)
  t.notOk(await gatherPeople(world.people))
})

t.test(
  'the address of somebody who has a role is that of the list, whatever was pushed before they had it',
  async (t) => {
    await hireTheBakery(world)
    const { json } = await provider.ask('GET', '/Users?filter=userName+eq+%22jos@bakkerij.example%22')
    await provider.patch(json.Resources[0].id, {
      op: 'replace',
      path: 'emails.value',
      value: 'jos@attacker.example',
    })
    await world.people.db
      .insertInto('people.roles')
      .values({
        account_id: (await (await asEmployee(world, JOS)).ask('GET', '/api/me')).json().account,
        role: 'hr',
      })
      .execute()
    world.clock.later(5)
    await gatherPeople(world.people)
    t.equal((await gathered())[1]?.person.mail, JOS)
  },
)

t.test('HR sees numbers: when the provider wrote, how many work here, and how many wait', async (t) => {
  const hr = await asHr(world)
  const seen = async () => (await hr.ask('GET', '/api/provider')).json()
  t.match(await seen(), { pushes: true, people: 3, ended: 0, waiting: 0, wroteAt: /^2026-/ })
  const { json } = await provider.ask('GET', '/Users?filter=userName+eq+%22mia@bakkerij.example%22')
  await provider.setActive(json.Resources[0].id, false)
  t.match(await seen(), { people: 2, ended: 1, waiting: 1 })
  const employee = await asEmployee(world, 'bob@bakkerij.example')
  t.equal((await employee.ask('GET', '/api/provider')).statusCode, 403)
  await hireTheBakery(world)
  t.match(await seen(), { waiting: 0 }, 'a list that HR brings says that she works here')
  await stopProvider(world.people)
  t.strictSame(await seen(), { pushes: false, wroteAt: null, people: 0, ended: 0, waiting: 0 })
  t.strictSame(await gathered(), [])
  t.notOk(await gatherPeople(world.people))
})

t.test(
  'twenty thousand people are pushed, listed and handed on in a while that nobody notices',
  async (t) => {
    provider = await asProvider(world)
    const { db } = world.people
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      external_id: null,
      user_name: `p${at}`,
      user_key: `p${at}`,
      number: String(at),
      given_name: 'P',
      family_name: String(at),
      mail: `p${at}@molen.example`,
      department: `D${at % 300}`,
      leader: at < 300 ? null : String(at % 300),
    }))
    for (let at = 0; at < many.length; at += 500)
      await db
        .insertInto('people.scim_users')
        .values(many.slice(at, at + 500))
        .execute()
    const began = performance.now()
    const page = await provider.ask('GET', '/Users?startIndex=19901&count=500')
    t.match(page.json, { totalResults: 20_000, itemsPerPage: 100 })
    const listed = performance.now()
    await provider.patch('00000000-0000-4000-8000-000000000007', {
      op: 'replace',
      path: 'displayName',
      value: 'x',
    })
    await provider.setActive('00000000-0000-4000-8000-000000000008', false)
    const written = performance.now()
    world.clock.later(5)
    t.ok(await gatherPeople(world.people))
    t.equal((await gathered()).length, 19_999)
    t.comment(
      `measured: of 20,000 people the last page in ${Math.round(listed - began)} ms, two changes in ${Math.round(written - listed)} ms, all handed on in ${Math.round(performance.now() - written)} ms`,
    )
    await makeToken(world.people)
  },
)
