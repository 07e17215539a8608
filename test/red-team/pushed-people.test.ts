import t from 'tap'
import { giveRoleTo } from '../../services/people/accounts/give-role.ts'
import { readRoles } from '../../services/people/accounts/roles.queries.ts'
import { GUESSES_A_MINUTE, makeToken } from '../../services/people/scim/provider-token.ts'
import { hashOfToken } from '../../services/plumbing/token-hash.ts'
import { BOB, hireTheBakery, JOS } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asProvider, Provider, scimUser } from '../world/provider.ts'
import { asEmployee, asHr, Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Somebody on the network, somebody signed in, and a provider that somebody else took over. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const WAYS = [
  ['GET', '/Users'],
  ['POST', '/Users'],
  ['GET', '/Users/00000000-0000-4000-8000-000000000000'],
  ['PUT', '/Users/00000000-0000-4000-8000-000000000000'],
  ['PATCH', '/Users/00000000-0000-4000-8000-000000000000'],
  ['DELETE', '/Users/00000000-0000-4000-8000-000000000000'],
  ['GET', '/Groups'],
  ['POST', '/Groups'],
  ['GET', '/ServiceProviderConfig'],
  ['GET', '/ResourceTypes'],
  ['GET', '/Schemas'],
] as const
const bodyOf = (method: string) => (method === 'GET' || method === 'DELETE' ? undefined : { schemas: [] })
/** The same for a token that is missing, malformed, wrong, or replaced. */
const repliesTo = async (token?: string, headers: Readonly<Record<string, string>> = {}) => {
  const asker = new Provider(world, token)
  const replies = []
  for (const [method, path] of WAYS) {
    const { status, type, body } = await asker.ask(method, path, bodyOf(method), headers)
    replies.push(`${method} ${path} ${status} ${type} ${body}`)
  }
  return replies
}

t.test(
  'without a token, with a wrong one and with one from before, everything is refused alike',
  async (t) => {
    const before = await repliesTo()
    for (const reply of before) t.match(reply, / 401 application\/scim\+json/)
    t.strictSame(await repliesTo('a'.repeat(51)), before, 'nobody made one yet')
    const old = await makeToken(world.people)
    const now = await makeToken(world.people)
    t.strictSame(await repliesTo(old), before, 'one that was replaced')
    t.strictSame(await repliesTo('a'.repeat(51)), before, 'a guess')
    t.strictSame(await repliesTo(undefined, { authorization: `Basic ${now}` }), before, 'another way')
    t.strictSame(await repliesTo(undefined, { authorization: now }), before, 'without a word in front')
    t.strictSame(await repliesTo(`${now.slice(0, -1)}!`), before, 'but for the last letter')
    t.strictSame(await repliesTo(now.toUpperCase()), before, 'in capitals')
    t.notMatch((await repliesTo(now)).join('\n'), / 401 /, 'the right one opens')
  },
)

t.test('a session opens nothing that a provider writes to, and its token opens nothing else', async (t) => {
  const token = await makeToken(world.people)
  const closed = await repliesTo()
  for (const who of [await asHr(world), await asEmployee(world, JOS)])
    t.strictSame(await repliesTo(undefined, { cookie: who.cookie }), closed)
  const visitor = new Visitor(world.workplace)
  for (const url of ['/api/me', '/api/units', '/api/own-sessions', '/api/roles', '/api/staff-list'])
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { cookie: `${world.people.cookieName}=${token}` },
    ]) {
      const { statusCode } = await visitor.ask('GET', url, undefined, headers)
      t.ok([401, 404].includes(statusCode), `${url} ${statusCode}`)
    }
  t.equal(await visitor.signIn(token), 403, 'nor is it a link to sign in with')
  const page = 'https://elsewhere.example'
  const asked = await new Provider(world, token).ask('DELETE', '/Users/x', undefined, { origin: page })
  t.equal(asked.status, 403, 'and a page of somebody else cannot send it')
})

t.test(
  'nobody reads the token: it is in no row, and HR finds neither it nor what is kept of it',
  async (t) => {
    const token = await makeToken(world.people)
    const kept = hashOfToken(token).toString('hex')
    const tables = await asOwner(world.databaseUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information)'`,
      )
      const found: string[] = []
      for (const { name } of rows) {
        const { rows: texts } = await client.query<{ words: string }>(
          `select t::text as words from ${name} t`,
        )
        for (const { words } of texts) {
          t.notMatch(words, token, name)
          if (words.includes(kept)) found.push(name)
        }
      }
      return found
    })
    t.strictSame(tables, ['people.scim_provider'], 'its hash is in one')
    const hr = await asHr(world)
    for (const url of ['/api/provider', '/api/processing-record', '/api/roles', '/openapi.json']) {
      const { body } = await hr.ask('GET', url)
      t.notMatch(body, token, url)
      t.notMatch(body, kept, url)
    }
  },
)

t.test('whatever a provider calls somebody, no role comes of it', async (t) => {
  const provider = await asProvider(world)
  const roles = await readRoles(world.people.db)
  const { status, json, body } = await provider.ask(
    'POST',
    '/Users',
    scimUser(
      BOB,
      { employeeNumber: '12', roles: ['hr'] },
      {
        name: { givenName: 'Bob', familyName: 'Gist' },
        roles: [{ value: 'hr', primary: true }],
        groups: [{ value: 'hr' }],
        entitlements: [{ value: 'hr' }],
        userType: 'hr',
        isHr: true,
      },
    ),
  )
  t.equal(status, 201)
  t.notMatch(body, '"hr"')
  await provider.patch(json.id, { op: 'add', path: 'roles', value: [{ value: 'hr' }] })
  t.strictSame(await readRoles(world.people.db), roles)
  t.match((await (await asEmployee(world, BOB)).ask('GET', '/api/me')).json(), { scopes: [] })
})

t.test('an account outside the staff list cannot be pushed onto it, and goes on as it was', async (t) => {
  const provider = await asProvider(world)
  const OUTSIDE = 'hr@adviesbureau.example'
  await giveRoleTo(world.people, OUTSIDE, 'hr', 'command-line')
  const refused = await provider.ask(
    'POST',
    '/Users',
    scimUser(OUTSIDE.toUpperCase(), { employeeNumber: '666' }),
  )
  t.match(refused.json, { status: '409', scimType: 'uniqueness' })
  t.notMatch(refused.body, /role|works council|moderator/i, 'and it is not said what that account is')
  const { json } = await provider.ask(
    'POST',
    '/Users',
    scimUser('new@bakkerij.example', { employeeNumber: '666' }),
  )
  const changed = await provider.patch(json.id, {
    op: 'replace',
    path: 'emails[type eq "work"].value',
    value: OUTSIDE,
  })
  t.match(changed.json, { status: '409', scimType: 'uniqueness' })
  // Nor can it be ended: it belongs to nobody whom a provider knows.
  await provider.ask('POST', '/Users', scimUser(OUTSIDE, { employeeNumber: '667' }, { active: false }))
  const { rows } = await asOwner(world.databaseUrl, (client) =>
    client.query('select from people.early_leavers'),
  )
  t.equal(rows.length, 0)
  t.ok((await readRoles(world.people.db)).some(({ mail }) => mail === OUTSIDE))
})

t.test('the address of somebody who has a role is changed by HR alone', async (t) => {
  const provider = await asProvider(world)
  await giveRoleTo(world.people, JOS, 'hr', 'command-line')
  const MINE = 'jos@attacker.example'
  const name = { givenName: 'Jos', familyName: 'Deeg' }
  for (const number of ['2', '002']) {
    const { json } = await provider.ask(
      'POST',
      '/Users',
      scimUser(MINE, { employeeNumber: number }, { name }),
    )
    t.match(json, { status: '400', scimType: 'mutability' }, number)
  }
  const { json } = await provider.ask('POST', '/Users', scimUser(JOS, { employeeNumber: '2' }, { name }))
  const tries = [
    { op: 'replace', path: 'emails[type eq "work"].value', value: MINE },
    { op: 'add', path: 'emails', value: [{ value: MINE, primary: true }] },
    { op: 'replace', value: { 'emails.value': MINE } },
  ]
  for (const one of tries)
    t.match((await provider.patch(json.id, one)).json, { scimType: 'mutability' }, JSON.stringify(one))
  const ended = await provider.patch(
    json.id,
    { op: 'replace', path: 'active', value: false },
    { op: 'replace', path: 'emails.value', value: MINE },
  )
  t.equal(ended.status, 200, 'while somebody has no access the address opens nothing')
  t.match(
    (await provider.setActive(json.id, true)).json,
    { scimType: 'mutability' },
    'and then it is refused',
  )
})

t.test('what somebody recorded and sends again does no more than it did', async (t) => {
  const provider = await asProvider(world)
  const user = scimUser('again@bakkerij.example', { employeeNumber: '700' })
  const { json } = await provider.ask('POST', '/Users', user)
  t.equal((await provider.ask('POST', '/Users', user)).status, 409)
  await provider.ask('DELETE', `/Users/${json.id}`)
  for (const method of ['PUT', 'DELETE'])
    t.equal(
      (await provider.ask(method, `/Users/${json.id}`, method === 'PUT' ? user : undefined)).status,
      404,
    )
  await makeToken(world.people)
  t.equal((await provider.ask('POST', '/Users', user)).status, 401, 'and with a new token nothing at all')
})

t.test('two requests at once make one person, and neither breaks', async (t) => {
  const provider = await asProvider(world)
  const same = scimUser('twin@bakkerij.example', { employeeNumber: '701' })
  const replies = await Promise.all(Array.from({ length: 8 }, () => provider.ask('POST', '/Users', same)))
  t.strictSame(replies.map(({ status }) => status).toSorted(), [201, ...Array(7).fill(409)])
  const id = replies.find(({ status }) => status === 201)?.json.id as string
  const changes = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      provider.patch(id, { op: 'replace', path: `${ENTERPRISE}:department`, value: `D${at}` }),
    ),
  )
  t.strictSame([...new Set(changes.map(({ status }) => status))], [200])
  const ends = await Promise.all(Array.from({ length: 4 }, () => provider.ask('DELETE', `/Users/${id}`)))
  t.strictSame(ends.map(({ status }) => status).toSorted(), [204, 404, 404, 404])
})

t.test('who guesses is slowed down, and the provider is not', async (t) => {
  const provider = await asProvider(world)
  const guesser = new Provider(world, 'b'.repeat(51))
  const statuses = new Set<number>()
  for (let at = 0; at < GUESSES_A_MINUTE.most * 2; at += 20) {
    const asked = Array.from({ length: 20 }, () => guesser.ask('GET', '/Users'))
    for (const { status } of await Promise.all(asked)) statuses.add(status)
  }
  t.strictSame([...statuses].toSorted(), [401, 429])
  t.equal((await provider.ask('GET', '/Users')).status, 200)
  t.equal((await new Provider(world).ask('GET', '/Users')).status, 401, 'nor is who brings none')
})
