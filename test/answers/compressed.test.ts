import { readFile } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { toBase64Url } from '../../services/ticket/encoding.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { postPlain, readyBallot } from '../world/ready-ballot.ts'
import { type Respondent, respondentsOf } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** What is the same for everybody travels compressed; what belongs to one person never does. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world)
const [first, other] = (await respondentsOf(world, wave)) as [Respondent, Respondent]
const loaded = await loadWave(world.servers, first.link)
const ALL = 'gzip, deflate, br, zstd'

const get = (server: FastifyInstance, url: string, accepts?: string) =>
  server.inject({ url, headers: accepts === undefined ? {} : { 'accept-encoding': accepts } })

t.test('tickets, ballots, codes and one segment are never compressed', async (t) => {
  const ballot = await readyBallot(world, first)
  const random = toBase64Url(new Uint8Array(32).fill(7))
  const asked = { invitation: other.link.invitation, fingerprint, segment: other.segment, blinded: random }
  const posts = [
    ['/tickets', world.workplace, asked],
    ['/tickets', world.workplace, 'not JSON'],
    ['/codes', world.workplace, { code: other.code, fingerprint }],
    ['/codes', world.workplace, { code: '0'.repeat(10), fingerprint }],
    ['/ballots', world.answers, ballot],
    ['/ballots', world.answers, { ...ballot, y: ballot.y.replace(/^./, '_') }],
  ] as const
  for (const [url, server, body] of posts) {
    const post = postPlain(url, body)
    const reply = await server.inject({ ...post, headers: { ...post.headers, 'accept-encoding': ALL } })
    t.notOk(reply.headers['content-encoding'], `${url} ${reply.statusCode}`)
  }
  const own = await get(world.answers, `/m/${fingerprint}/segments/${first.segment}`, ALL)
  t.equal(own.statusCode, 200)
  t.notOk(own.headers['content-encoding'])
})

t.test('nothing that a session may read is ever compressed', async (t) => {
  const hr = await asHr(world)
  const routes: Readonly<Record<string, readonly string[]>> = JSON.parse(
    await readFile(new URL('../rooms/routes.json', import.meta.url), 'utf8'),
  )
  const urls = (routes.workplace ?? [])
    .filter((route) => route.startsWith('GET /api/'))
    .map((route) => route.replace(/^GET (.*): .*$/, '$1').replace(/:(\w+)/g, wave))
  t.ok(urls.length > 20, `${urls.length} addresses`)
  const read: string[] = []
  for (const url of urls) {
    const reply = await hr.ask('GET', url, undefined, { 'accept-encoding': ALL })
    if (reply.statusCode === 200) read.push(url)
    t.notOk(reply.headers['content-encoding'], url)
  }
  t.ok(read.length > 10, `${read.length} of them were read`)
})

t.test('what everybody may read is the same bytes in every form', async (t) => {
  const { questionnaire } = loaded.manifest
  for (const url of [
    `/m/${fingerprint}`,
    `/m/${fingerprint}/segments`,
    `/q/${questionnaire}`,
    '/transparency.json',
  ]) {
    const plain = await get(world.answers, url)
    t.equal(plain.statusCode, 200, url)
    t.notOk(plain.headers['content-encoding'], 'as it is to who asks for nothing else')
    const forms = [
      ['br', ALL, brotliDecompressSync],
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip', 'gzip;q=0.5, br;q=0', gunzipSync],
    ] as const
    for (const [encoding, accepts, unpack] of forms) {
      const reply = await get(world.answers, url, accepts)
      t.equal(reply.headers['content-encoding'], encoding, `${url} to ${accepts}`)
      t.ok(unpack(reply.rawPayload).equals(plain.rawPayload), 'the same bytes')
      t.equal(reply.headers.vary, 'accept-encoding')
      t.equal(reply.headers['content-type'], plain.headers['content-type'])
    }
    for (const accepts of ['identity', 'br;q=0, gzip;q=0.0', 'zstd', 'brotli'])
      t.ok((await get(world.answers, url, accepts)).rawPayload.equals(plain.rawPayload), accepts)
  }
})
