import t from 'tap'
import { systemRandom } from '../../services/plumbing/random.ts'
import { toBase32 } from '../../services/ticket/encoding.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world, 'full')
const everybody = await respondentsOf(world, wave)

interface Seen {
  readonly url: string
  readonly length: number
  readonly headers: Readonly<Record<string, string>>
}

/** Somebody between the phone and the servers, who sees every request. */
const seenWhile = async (person: Respondent, comment: string): Promise<readonly Seen[]> => {
  const seen: Seen[] = []
  const servers = connect(
    world.settings.workplaceUrl.replace('localhost', '127.0.0.1'),
    world.settings.answersUrl,
  )
  const watch = {
    async onRequest({ request }: { request: Request }): Promise<undefined> {
      const body = await request.clone().text()
      seen.push({
        url: new URL(request.url).pathname,
        length: body.length,
        headers: Object.fromEntries(request.headers),
      })
    },
  }
  servers.workplace.use(watch)
  servers.answers.use(watch)
  const loaded = await loadWave(servers, person.link)
  const comments =
    comment === '' ? [] : [{ question: 'OPEN_MOT', text: comment, language: 'nl', label: 'team' as const }]
  await sendBallot(
    servers,
    loaded,
    person.link.invitation,
    { ...sheetOfAll(3)(loaded), comments },
    new MemoryStore(),
  )
  return seen
}

t.test('whoever says much sends as much as whoever says nothing', async (t) => {
  const quiet = await seenWhile(everybody[0]!, '')
  const talkative = await seenWhile(everybody[1]!, 'o'.repeat(600))
  // Manifest, segment and log are asked at once, so any may come first.
  const lengths = (seen: readonly Seen[]) =>
    seen.map(({ url, length }) => [url.split('/')[1], length].join(' ')).toSorted()
  t.strictSame(lengths(quiet), lengths(talkative))
  t.strictSame(
    [
      ...quiet
        .slice(0, 3)
        .map(({ url }) => url.split('/')[1])
        .toSorted(),
      ...quiet.slice(3).map(({ url }) => url.split('/')[1]),
    ],
    ['m', 'm', 'transparency.json', 'q', 'tickets', 'ballots'],
    'six requests, always these',
  )
  const cast = talkative.at(-1)
  t.notOk(
    cast?.headers.cookie ?? cast?.headers.referer ?? cast?.headers.authorization,
    'a ballot travels without papers',
  )
})

t.test('the answers server gives nobody a cookie, and keeps every door shut the same way', async (t) => {
  for (const request of [
    { method: 'GET', url: '/' },
    { method: 'GET', url: '/waves' },
    { method: 'GET', url: '/nothing-here' },
    { method: 'POST', url: '/ballots', payload: 'not json', headers: { 'content-type': 'text/plain' } },
    { method: 'POST', url: '/ballots', payload: '<x/>', headers: { 'content-type': 'application/xml' } },
    {
      method: 'POST',
      url: '/ballots',
      payload: 'x'.repeat(40_000),
      headers: { 'content-type': 'text/plain' },
    },
    { method: 'PUT', url: '/ballots', payload: '{}', headers: { 'content-type': 'text/plain' } },
    { method: 'GET', url: '/m/0000000000000000' },
    { method: 'GET', url: '/m/%00%ff' },
  ] as const) {
    const reply = await world.answers.inject(request)
    t.notOk(reply.headers['set-cookie'], `${request.method} ${request.url}`)
    t.notMatch(reply.body, /nothing-here|not json|<x\/>|xxx/, 'nothing of the request comes back')
  }
  const refused = await Promise.all(
    ['not json', '{}', 'x'.repeat(40_000)].map((payload) =>
      world.answers.inject({
        method: 'POST',
        url: '/ballots',
        headers: { 'content-type': 'text/plain' },
        payload,
      }),
    ),
  )
  t.equal(new Set(refused.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1)
})

t.test('an invitation that does not exist is refused like a wave that does not exist', async (t) => {
  const ask = (over: object) =>
    world.workplace.inject({
      method: 'POST',
      url: '/tickets',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({
        invitation: toBase32(systemRandom.bytes(17)).slice(0, 26),
        fingerprint: everybody[0]?.link.fingerprint,
        segment: everybody[0]?.segment,
        blinded: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA',
        ...over,
      }),
    })
  const [unknown, elsewhere] = await Promise.all([ask({}), ask({ fingerprint: '0'.repeat(16) })])
  t.equal(unknown.statusCode, 404)
  t.equal(unknown.body, elsewhere.body)
  t.equal(elsewhere.statusCode, 404)
  const code = await world.workplace.inject({
    method: 'POST',
    url: '/codes',
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify({ code: '0000000000', fingerprint: everybody[0]?.link.fingerprint }),
  })
  t.equal(code.body, elsewhere.body)
})

t.test('no cache keeps the page, and it may load from us alone and tell nobody where it was', async (t) => {
  for (const url of ['/', '/transparency', '/page.json', `/m/${everybody[0]?.link.fingerprint}`]) {
    const reply = await world.answers.inject({ method: 'GET', url })
    t.equal(reply.statusCode, 200, url)
    t.match(
      reply.headers['cache-control'],
      /no-store|^public, .*immutable$/,
      `${url}: kept by no cache, or public`,
    )
    t.equal(reply.headers['referrer-policy'], 'no-referrer')
    const policy = String(reply.headers['content-security-policy'])
      .split(';')
      .map((one) => one.trim())
    t.ok(policy.includes("default-src 'none'"), url)
    const scripts = policy.find((one) => one.startsWith('script-src ')) ?? ''
    t.match(scripts, /^script-src 'self'( 'sha256-[\w+/]{43}=')+$/, 'and no script but ours')
    const connect = policy.find((one) => one.startsWith('connect-src ')) ?? ''
    const places = connect.split(' ').slice(1)
    t.strictSame(
      places.filter((place) => place !== "'self'" && place !== world.settings.workplaceUrl),
      [],
      'it talks to our two origins only',
    )
    const outside = [...reply.body.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, place]) => place ?? '')
    t.strictSame(
      outside.filter((place) => !place.startsWith('/') || place.startsWith('//')),
      [],
      'and names no other place',
    )
  }
  const page = await world.answers.inject({ method: 'GET', url: '/' })
  t.equal(page.headers['cache-control'], 'no-store', 'the page that gets the link least of all')
})
