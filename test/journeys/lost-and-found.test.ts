import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { fromBase64Url, toBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf, type Manifest } from '../../services/ticket/manifest.ts'
import { requestTicket } from '../../services/ticket/ticket.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { SendStopped } from '../../ui/answer/protocol/refusals.ts'
import { sealAndKeep, sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { finishFrom } from '../world/finish-from.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const next = everybody[Symbol.iterator]()
const somebody = () => next.next().value!

const ballots = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
  )

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'sent',
    (error: unknown) => (error instanceof SendStopped ? error.reason : String(error)),
  )

/** The same servers, over a connection that loses the reply to some requests after they were handled. */
const losingReplies = (lose: (url: string) => boolean): typeof world.servers => {
  const servers = connect(
    world.settings.workplaceUrl.replace('localhost', '127.0.0.1'),
    world.settings.answersUrl,
  )
  const lost = {
    async onResponse({ request }: { request: Request }): Promise<undefined> {
      if (lose(request.url)) throw new TypeError('the connection was lost')
    },
  }
  servers.workplace.use(lost)
  servers.answers.use(lost)
  return servers
}

t.test('opening a link, three times and by a mail scanner, uses nothing up', async (t) => {
  const person = somebody()
  for (let times = 0; times < 3; times++) {
    await loadWave(world.servers, person.link)
    await world.answers.inject({ url: '/', headers: { 'user-agent': 'mail scanner' } })
    await world.answers.inject({ method: 'HEAD', url: `/m/${person.link.fingerprint}` })
  }
  t.equal((await answer(world, person, sheetOfAll(4))).length, 10)
})

t.test('a lost reply to the ticket costs nobody the vote', async (t) => {
  const person = somebody()
  const loaded = await loadWave(world.servers, person.link)
  const store = new MemoryStore()
  const before = await ballots()
  const lossy = losingReplies((url) => url.endsWith('/tickets'))
  t.equal(
    await reasonOf(sendBallot(lossy, loaded, person.link.invitation, sheetOfAll(3)(loaded), store)),
    'try-again',
  )
  t.equal(await ballots(), before, 'nothing was cast yet')
  t.match(await store.read(), { stage: 'asking' }, 'the phone still holds what it needs')
  t.match(await finishFrom(store, world.servers, loaded), /^[0-9a-z]{10}$/)
  t.equal(await ballots(), before + 1)
  t.equal(await store.read(), undefined, 'and now nothing')
})

t.test('a lost reply to the ballot is tried again and counts once', async (t) => {
  const person = somebody()
  const loaded = await loadWave(world.servers, person.link)
  const store = new MemoryStore()
  const before = await ballots()
  const lossy = losingReplies((url) => url.endsWith('/ballots'))
  t.equal(
    await reasonOf(sendBallot(lossy, loaded, person.link.invitation, sheetOfAll(3)(loaded), store)),
    'try-again',
  )
  t.equal(await ballots(), before + 1, 'it had arrived')
  const pending = await store.read()
  t.match(pending, { stage: 'casting' })
  t.notMatch(JSON.stringify(pending), person.link.invitation, 'nothing on the phone leads to the invitation')
  await finishFrom(store, world.servers, loaded)
  t.equal(await ballots(), before + 1, 'a replay adds nothing')
})

t.test('a link opened on two phones gives one answer', async (t) => {
  const person = somebody()
  const loaded = await loadWave(world.servers, person.link)
  const send = (value: number) =>
    sendBallot(world.servers, loaded, person.link.invitation, sheetOfAll(value)(loaded), new MemoryStore())
  const outcomes = await Promise.all([reasonOf(send(2)), reasonOf(send(5))])
  t.strictSame(outcomes.sort(), ['already-used', 'sent'])
})

t.test('fifty requests at once for one invitation give one ticket', async (t) => {
  const person = somebody()
  const loaded = await loadWave(world.servers, person.link)
  const context = contextOf(loaded.hash, loaded.segment.id)
  const publicKey = fromBase64Url(loaded.manifest.pk)
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const { blinded } = requestTicket(context, publicKey, new Uint8Array(32).fill(index))
      return world.workplace.inject({
        method: 'POST',
        url: '/tickets',
        headers: { 'content-type': 'text/plain' },
        payload: JSON.stringify({
          invitation: person.link.invitation,
          fingerprint: person.link.fingerprint,
          segment: loaded.segment.id,
          blinded: toBase64Url(blinded),
        }),
      })
    }),
  )
  t.equal(replies.filter(({ statusCode }) => statusCode === 200).length, 1)
  t.equal(replies.filter(({ statusCode }) => statusCode === 409).length, 49)
})

t.test('a ballot that was changed on its way, or sent elsewhere, is refused like any other', async (t) => {
  const person = somebody()
  const other = everybody.find(({ segment }) => segment !== person.segment)!
  const loaded = await loadWave(world.servers, person.link)
  const store = new MemoryStore()
  const broken = losingReplies(() => false)
  let sent: Record<string, string> = {}
  broken.answers.use({
    async onRequest({ request }) {
      if (!request.url.endsWith('/ballots')) return undefined
      sent = JSON.parse(await request.clone().text())
      throw new TypeError('kept back')
    },
  })
  t.equal(
    await reasonOf(sendBallot(broken, loaded, person.link.invitation, sheetOfAll(1)(loaded), store)),
    'try-again',
  )
  const post = (body: object) =>
    world.answers.inject({
      method: 'POST',
      url: '/ballots',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify(body),
    })
  const flipped = (text = '') => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
  const refusals = await Promise.all([
    post({ ...sent, c: flipped(sent.c) }),
    post({ ...sent, y: flipped(sent.y) }),
    post({ ...sent, nonce: flipped(sent.nonce) }),
    post({ ...sent, segment: other.segment }),
    post({ ...sent, wave: '0000000000000000' }),
    post({ ...sent, c: sent.c?.slice(4) }),
    post({ hello: 'there' }),
  ])
  t.strictSame(
    new Set(refusals.map(({ statusCode, body }) => `${statusCode} ${body}`)).size,
    1,
    'all refusals look alike',
  )
  t.equal(refusals[0]?.statusCode, 403)
  t.equal((await post(sent)).statusCode, 204, 'the ballot itself is taken')
  t.equal((await post(sent)).statusCode, 204, 'and taken again without effect')
})

t.test('a server that uses another key for one person is found out, and nothing is sent', async (t) => {
  const person = somebody()
  const loaded = await loadWave(world.servers, person.link)
  const lying = losingReplies(() => false)
  const ticketKey = await world.people.keys.ticket.read(wave)
  lying.workplace.use({
    async onResponse({ response }) {
      const said = await response.json()
      return Response.json({
        ...said,
        proof: said.proof.replace(/^./, (first: string) => (first === 'A' ? 'B' : 'A')),
      })
    },
  })
  const before = await ballots()
  const store = new MemoryStore()
  t.equal(
    await reasonOf(sendBallot(lying, loaded, person.link.invitation, sheetOfAll(2)(loaded), store)),
    'proof-does-not-hold',
  )
  t.equal(await ballots(), before)
  t.ok(ticketKey)
  t.match(await finishFrom(store, world.servers, loaded), /./, 'with the honest server it goes through')
})

t.test('another manifest than the link promised is refused before a question is shown', async (t) => {
  const person = somebody()
  const lying = losingReplies(() => false)
  lying.answers.use({
    async onResponse({ response, schemaPath }) {
      if (schemaPath !== '/m/{fingerprint}') return undefined
      const manifest = (await response.json()) as Manifest
      return Response.json({ ...manifest, thresholds: { block: 3 } })
    },
  })
  await t.rejects(loadWave(lying, person.link), { message: 'manifest-changed' })
  await t.rejects(loadWave(world.servers, { ...person.link, segmentKey: '0'.repeat(16) }), {
    message: 'segment-unknown',
  })
})

t.test('after the last day nothing is taken, and everything that was taken is counted once', async (t) => {
  const late = somebody()
  const loaded = await loadWave(world.servers, late.link)
  const store = new MemoryStore()
  await sealAndKeep(loaded, late.link.invitation, sheetOfAll(5)(loaded), store)
  const arrived = await ballots()
  letItClose(world)
  t.equal(await reasonOf(finishFrom(store, world.servers, loaded)), 'closed')
  const report = await countWave(world.counting, wave)
  t.strictSame([report.ballots, report.counted, report.refused], [arrived, arrived, {}])
})
