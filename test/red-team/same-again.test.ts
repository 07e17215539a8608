import { createHash } from 'node:crypto'
import t from 'tap'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { readyBallot } from '../world/ready-ballot.ts'
import { answer, type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** The same thing many times, one after the other or all at once, as a robot or an attacker would. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const [first, second] = everybody as [Respondent, Respondent]

/** Everything the rooms keep, as one hash. */
const stateOfAll = () =>
  asOwner(world.databaseUrl, async (client) => {
    const tables = await client.query(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname in ('people', 'answers', 'transparency', 'results', 'counting', 'dialogue', 'people_jobs') order by 1`,
    )
    const state = createHash('sha256')
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select xmin, ctid, it::text from ${name} it order by ctid`)
      state.update(JSON.stringify([name, rows]))
    }
    return state.digest('hex')
  })

const AGENTS = [
  'Mozilla/5.0 (compatible; SafeLinks; mail scanner)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'WhatsApp/2.23.20.0',
  'facebookexternalhit/1.1',
  '',
]

t.test('whoever fetches every public address three times, as a robot does, changes nothing', async (t) => {
  const { questionnaire } = (await world.answers.inject(`/m/${fingerprint}`)).json()
  const link = `${first.link.invitation}.${fingerprint}.${first.link.segmentKey}.nl`
  const places = {
    answers: [
      '/',
      '/page.json',
      '/waves',
      '/transparency',
      '/transparency.json',
      '/openapi.json',
      '/health/live',
      '/health/ready',
      `/waves/${wave}/receipts`,
      '/ballots',
      '/nothing-here',
      `/m/${fingerprint}`,
      `/q/${questionnaire}`,
      `/${link}`,
      `/?${link}`,
      `/?i=${first.code}`,
    ],
    workplace: [
      '/',
      '/sign-in',
      '/record',
      '/health/live',
      '/health/ready',
      '/openapi.json',
      '/api/me',
      '/tickets',
      '/codes',
      `/tickets?invitation=${first.link.invitation}`,
      `/codes?code=${first.code}`,
    ],
  } as const
  const before = await stateOfAll()
  const seen = new Set<number>()
  const cookies: string[] = []
  for (let times = 0; times < 3; times++) {
    for (const agent of AGENTS) {
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
        for (const server of ['answers', 'workplace'] as const) {
          for (const url of places[server]) {
            const headers = { 'user-agent': agent, purpose: 'prefetch', 'sec-purpose': 'prefetch' }
            const reply = await world[server].inject({ method, url, headers })
            seen.add(reply.statusCode)
            if (reply.headers['set-cookie'] !== undefined) cookies.push(`${method} ${url}`)
          }
        }
      }
    }
  }
  t.strictSame(
    [...seen].filter((status) => status >= 500 || (status >= 300 && status < 400)),
    [],
    'nothing breaks, and nothing sends on to another place',
  )
  t.ok(seen.has(200))
  t.strictSame(cookies, [], 'and nobody got a cookie')
  t.equal(await stateOfAll(), before, 'not a row was written, moved or touched')
  t.match(await answer(world, first, sheetOfAll(4)), /^[0-9a-z]{10}$/, 'and the link is still good')
  t.not(await stateOfAll(), before, 'which the same look would have seen')
})

t.test('fifty times one ballot at once is one ballot', async (t) => {
  const ballots = () =>
    asOwner(world.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `select (select count(*) from answers.ballots)::integer as ballots,
                (select count(*) from answers.nullifiers)::integer as spent`,
      )
      return rows[0]
    })
  const before = await ballots()
  const ballot = await readyBallot(world, second)
  const body = JSON.stringify(ballot)
  const replies = await Promise.all(
    Array.from({ length: 50 }, () =>
      fetch(`${world.settings.answersUrl}/ballots`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain' },
      }),
    ),
  )
  t.strictSame(
    replies.map(({ status }) => status),
    replies.map(() => 204),
    'the sender is told the same each time',
  )
  t.strictSame(await ballots(), { ballots: before.ballots + 1, spent: before.spent + 1 })
})
