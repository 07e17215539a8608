import t from 'tap'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { tidy } from '../../services/people/people.jobs.ts'
import { stopProvider } from '../../services/people/scim/provider-token.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { BOB, hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { asProvider, scimUser } from '../world/provider.ts'
import { asEmployee, Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Whoever leaves, says the provider, has no access from that moment: before any list is taken. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
let provider = await asProvider(world)

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const NAMES: Readonly<Record<string, string>> = { jos: 'Deeg', bob: 'Gist', ans: 'Bloem', kim: 'Mand' }
const push = async (mail: string, number: string, more = {}) => {
  const [given = ''] = mail.split('@')
  const name = { givenName: given, familyName: NAMES[given] ?? 'X' }
  const reply = await provider.ask(
    'POST',
    '/Users',
    scimUser(mail, { employeeNumber: number }, { name, ...more }),
  )
  t.equal(reply.status, 201, reply.body)
  return reply.json.id as string
}
const knows = async (visitor: Visitor) => (await visitor.ask('GET', '/api/me')).statusCode
const getsLink = async (mail: string) =>
  (await accountBehindMail(world.people.db, mail, systemRandom.uuid())) !== undefined

t.test('somebody whom the provider pushes keeps the session', async (t) => {
  const bob = await asEmployee(world, BOB)
  await push(BOB, '12')
  t.equal(await knows(bob), 200)
})

for (const [how, end] of [
  ['disabled', (id: string) => provider.setActive(id, false)],
  ['deleted', (id: string) => provider.ask('DELETE', `/Users/${id}`)],
  [
    'disabled in a whole resource',
    (id: string) =>
      provider.ask('PUT', `/Users/${id}`, scimUser(JOS, { employeeNumber: '2' }, { active: false })),
  ],
  [
    'disabled while everything else is emptied and changed',
    (id: string) =>
      provider.ask('PUT', `/Users/${id}`, {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: 'left',
        active: 'False',
        [ENTERPRISE]: { employeeNumber: 'X-2' },
      }),
  ],
] as const)
  t.test(`who is ${how} is signed out everywhere, and gets in by no link, old or new`, async (t) => {
    const id = await push(JOS, '2')
    const [here, there] = [await asEmployee(world, JOS), await asEmployee(world, JOS)]
    const account = await accountBehindMail(world.people.db, JOS, systemRandom.uuid())
    const link = newToken(systemRandom)
    await keepSignInLink(world.people.db, link, account?.id ?? '', linkExpiry(world.clock))
    t.ok([200, 204].includes((await end(id)).status))
    t.strictSame([await knows(here), await knows(there)], [401, 401])
    t.equal(await new Visitor(world.workplace).signIn(link), 403, 'a link that was sent')
    t.notOk(await getsLink(JOS), 'nor is another one sent')
    // A session that began at the very moment, or by another way in, is none either.
    const late = newToken(systemRandom)
    await keepSignInLink(world.people.db, late, account?.id ?? '', linkExpiry(world.clock))
    const visitor = new Visitor(world.workplace)
    await visitor.signIn(late)
    t.equal(await knows(visitor), 401, 'however somebody signs in')
    t.equal(
      (
        await world.people.db
          .selectFrom('people.employees')
          .select('id')
          .where('mail', '=', JOS)
          .where('left_on', 'is', null)
          .execute()
      ).length,
      1,
      'and the list is as it was',
    )

    await provider.ask('DELETE', `/Users/${id}`)
    const again = await push(JOS, '2')
    t.ok(await getsLink(JOS), 'who is pushed again has access again')
    t.equal(await knows(here), 401, 'by signing in anew')
    await provider.ask('DELETE', `/Users/${again}`)
  })

t.test('who is disabled and restored has access again', async (t) => {
  const id = await push('ans@bakkerij.example', '11')
  await provider.setActive(id, false)
  t.notOk(await getsLink('ans@bakkerij.example'))
  await provider.setActive(id, true)
  t.ok(await getsLink('ans@bakkerij.example'))
})

t.test('zeros in front of a number that a spreadsheet ate make no other person', async (t) => {
  const id = await push('kim@bakkerij.example', '00022')
  await provider.setActive(id, false)
  t.notOk(await getsLink('kim@bakkerij.example'))
  await provider.setActive(id, true)
})

t.test('somebody else with the address of a colleague takes nobody’s access away', async (t) => {
  const id = await push('max@bakkerij.example', '999', { name: { givenName: 'Zed', familyName: 'Other' } })
  await provider.ask('DELETE', `/Users/${id}`)
  t.ok(await getsLink('max@bakkerij.example'))
})

t.test('who ended once is not ended a second time, when a successor has the number by now', async (t) => {
  const first = await push('lot@bakkerij.example', '23')
  await provider.setActive(first, false)
  const second = await push('lot.zak@bakkerij.example', '23', {
    name: { givenName: 'Lot', familyName: 'Zak' },
  })
  t.ok(await getsLink('lot@bakkerij.example'), 'the number works here again')
  await provider.ask('DELETE', `/Users/${first}`)
  t.ok(await getsLink('lot@bakkerij.example'))
  await provider.ask('DELETE', `/Users/${second}`)
})

t.test('what somebody was invited to stays theirs: only access ends', async (t) => {
  await openBakeryWave(world)
  const count = async () =>
    (await world.people.db.selectFrom('people.invitations').select('wave_id').execute()).length
  const before = await count()
  const id = await push('cis@bakkerij.example', '13')
  await provider.setActive(id, false)
  t.equal(await count(), before)
})

t.test(
  'when the operator stops the provider, who was kept out by it alone may sign in, and its people are forgotten',
  async (t) => {
    t.notOk(await getsLink('cis@bakkerij.example'))
    const { stopped, letIn } = await stopProvider(world.people)
    t.ok(stopped)
    t.ok(letIn >= 1)
    t.ok(await getsLink('cis@bakkerij.example'))
    t.equal((await provider.ask('GET', '/Users')).status, 401)
    t.strictSame(await world.people.db.selectFrom('people.scim_users').selectAll().execute(), [])
    t.match(await stopProvider(world.people), { stopped: false })
    provider = await asProvider(world)
  },
)

t.test('a month after somebody ended, the provider’s words about them are gone', async (t) => {
  const [stays, goes] = [await push(BOB, '12'), await push('dre@bakkerij.example', '14')]
  await provider.setActive(goes, false)
  world.clock.moveTo(addDays(world.clock.today(), 31))
  await tidy(world.people)
  t.equal((await provider.ask('GET', `/Users/${goes}`)).status, 200)
  world.clock.moveTo(addDays(world.clock.today(), 1))
  await tidy(world.people)
  t.equal((await provider.ask('GET', `/Users/${goes}`)).status, 404)
  t.equal((await provider.ask('GET', `/Users/${stays}`)).status, 200)
})
