import t from 'tap'
import { portionsOf } from '../../services/people/bounds.queries.ts'
import { hireTheBakery } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Somebody wants to know who works here, or to come in as somebody else, by what the ways in reply and how long they take. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const KNOWN = 'ans@bakkerij.example'
const UNKNOWN = 'nobody@elsewhere.example'

const type = (visitor: Visitor, code: string) => visitor.ask('POST', '/api/sessions/by-code', { code })
const asked = async (mail: string): Promise<Visitor> => {
  const visitor = asStranger(world)
  await visitor.ask('POST', '/api/sign-in-links', { mail })
  return visitor
}
const browsers = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from people.sign_in_browsers')).rows[0].count),
  )

t.test('a code takes as long whether the address is known or not', async (t) => {
  const who = { known: await asked(KNOWN), unknown: await asked(UNKNOWN) }
  while ((await browsers()) < 2) await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setTimeout(resolve, 500))
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let turn = 0; turn < 120; turn++)
    for (const kind of turn % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const start = performance.now()
      t.equal((await type(who[kind], '0'.repeat(8))).statusCode, 403)
      times[kind].push(performance.now() - start)
    }
  const quiet = Object.values(times).map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0)
  const ratio = Math.max(...quiet) / Math.min(...quiet)
  t.ok(ratio < 2, `${ratio.toFixed(2)}: ${quiet.map((one) => one.toFixed(2)).join(', ')} ms`)
})

t.test('codes are tried six hundred times a minute at most, by everybody together', async (t) => {
  const take = portionsOf(world.people.db)
  await take('sign-in-codes', 600, 600)
  const statuses = new Set<number>()
  for (let tries = 0; tries < 40; tries++)
    statuses.add((await type(asStranger(world), String(tries).padStart(8, '0'))).statusCode)
  t.ok(statuses.has(429), [...statuses].join(', '))
})

t.test('another site asks for no link, tries no code, and sends nobody to sign in', async (t) => {
  const evil = { origin: 'https://evil.example' }
  for (const [url, body] of [
    ['/api/sign-in-links', { mail: KNOWN }],
    ['/api/sessions', { token: 'a'.repeat(51) }],
    ['/api/sessions/by-code', { code: '00000000' }],
    ['/api/passkey-challenges', {}],
    ['/api/sessions/by-passkey', {}],
    ['/api/provider-visits', {}],
  ] as const) {
    const reply = await asStranger(world).ask('POST', url, body, evil)
    t.equal(reply.json().code, 'origin-not-allowed', url)
    t.strictSame(reply.cookies, [], url)
  }
})

t.test('where the organisation has no sign-in of its own, nobody comes back from one', async (t) => {
  t.equal((await asStranger(world).ask('POST', '/api/provider-visits')).statusCode, 404)
  const back = await asStranger(world).ask('GET', '/api/provider-visits/return?code=x&state=y')
  t.equal(back.headers.location, '/sign-in?refused=no-provider')
  t.match((await asStranger(world).ask('GET', '/api/ways-in')).json(), { provider: false })
})

t.test('what a browser keeps to come in by is read by no script and goes to no other site', async (t) => {
  const reply = await asStranger(world).ask('POST', '/api/sign-in-links', { mail: KNOWN })
  t.match(
    reply.headers['set-cookie'],
    /ooghoogte-asked=[0-9a-z]{51}; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict/,
  )
  const forged = asStranger(world)
  const planted = await forged.ask(
    'POST',
    '/api/sign-in-links',
    { mail: KNOWN },
    { cookie: 'ooghoogte-asked=mine' },
  )
  t.notMatch(planted.headers['set-cookie'], /=mine/, 'a mark that is none of ours is replaced')
})
