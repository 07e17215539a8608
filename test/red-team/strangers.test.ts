import t from 'tap'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { fromBase64Url, toBase32, toBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { requestTicket, ticketInput } from '../../services/ticket/ticket.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { postPlain } from '../world/ready-ballot.ts'
import { type Respondent, respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Somebody who knows a wave's fingerprint, as everybody may, and asks for tickets without being invited. */
const world = await startWorld()
const logins = new DatabaseLogins(world.settings.keysFolder)

/** One more process of the workplace server, on the same database. */
const another = async () => {
  const { app } = await buildWorkplace({
    settings: world.settings,
    clock: world.clock,
    random: systemRandom,
    pagesFrom: 'the-last-build',
    databases: {
      people: await logins.url(world.databaseUrl, 'people'),
      results: await logins.url(world.databaseUrl, 'results'),
      dialogue: await logins.url(world.databaseUrl, 'dialogue'),
    },
  })
  return app
}
const second = await another()
t.teardown(async () => {
  await second.close()
  await world.stop()
})
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const [first, other, third, guest] = everybody as [Respondent, Respondent, Respondent, Respondent]
const loaded = await loadWave(world.servers, first.link)

const askedBy = (segment: string, invitation: string, blinded?: string) => {
  const input = ticketInput(systemRandom.bytes(32), systemRandom.bytes(64))
  const request = requestTicket(contextOf(loaded.hash, segment), fromBase64Url(loaded.manifest.pk), input)
  return postPlain('/tickets', {
    invitation,
    fingerprint,
    segment,
    blinded: blinded ?? toBase64Url(request.blinded),
  })
}
const stranger = () => toBase32(systemRandom.bytes(17)).slice(0, 26)
const NO_ELEMENT = toBase64Url(new Uint8Array(32).fill(255))
const usedUp = (name: string, taken: number) =>
  asOwner(world.databaseUrl, (client) =>
    client.query(
      `insert into people.bounds (name, taken, until) values ($1, $2, now() + interval '1 minute')
       on conflict (name) do update set taken = excluded.taken, until = excluded.until`,
      [name, taken],
    ),
  )

t.test('who is not invited is refused before anything is computed', async (t) => {
  const reply = await world.workplace.inject(askedBy(first.segment, stranger(), NO_ELEMENT))
  t.equal(reply.statusCode, 404, 'what was sent was not even looked at')
  const code = await world.workplace.inject(askedBy(first.segment, '0'.repeat(10), NO_ELEMENT))
  t.equal(code.statusCode, 400, 'but a typed code is, right or wrong')
})

t.test(
  'what was answered once is answered again, by both processes, and to all who ask at once',
  async (t) => {
    const ask = askedBy(first.segment, first.link.invitation)
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? world.workplace : second).inject(ask)),
    )
    t.equal(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1, 'one proof')
    t.equal(replies[0]?.statusCode, 200)
    t.equal((await second.inject(askedBy(first.segment, first.link.invitation))).statusCode, 409)
    t.equal((await second.inject(askedBy(first.segment, first.code))).statusCode, 409, 'nor by its code')
  },
)

t.test('different requests at once for one invitation: one is answered, at whichever process', async (t) => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      (at % 2 === 0 ? world.workplace : second).inject(askedBy(third.segment, third.link.invitation)),
    ),
  )
  const statuses = replies.map(({ statusCode }) => statusCode).sort()
  t.strictSame(statuses, [200, ...Array.from({ length: 19 }, () => 409)])
})

t.test('strangers who used up their bound keep nobody out who is invited', async (t) => {
  await usedUp('strangers', 60_000)
  // The first process still hands out a portion that it took before.
  t.equal((await second.inject(askedBy(other.segment, stranger()))).statusCode, 429, 'a stranger')
  const ask = askedBy(other.segment, other.link.invitation)
  t.equal((await world.workplace.inject(ask)).statusCode, 200, 'the invited')
  t.equal((await second.inject(ask)).statusCode, 200)
})

t.test('two processes allow no more codes than one', async (t) => {
  const both = await Promise.all([another(), another()])
  await usedUp('codes', 2900)
  const statuses = new Map<number, number>()
  for (let at = 0; at < 200; at += 20) {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, more) => {
        const code = String(at + more).padStart(10, '0')
        return both[more % 2]!.inject(postPlain('/codes', { code, fingerprint }))
      }),
    )
    for (const { statusCode } of replies) statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
  }
  t.strictSame(Object.fromEntries(statuses), { 404: 100, 429: 100 }, 'what was left, and no more')
  await Promise.all(both.map((app) => app.close()))
})

t.test('a minute later a bound is whole again', async (t) => {
  await asOwner(world.databaseUrl, (client) =>
    client.query(`update people.bounds set until = now() - interval '1 second' where name = 'codes'`),
  )
  const found = await asOwner(world.databaseUrl, (client) =>
    client.query(`select granted, milliseconds from people.take_portion('codes', 3000, 60)`),
  )
  t.equal(found.rows[0].granted, 60)
  t.ok(found.rows[0].milliseconds > 59_000 && found.rows[0].milliseconds <= 60_000)
})

t.test('a typed code takes as long whether it is wrong, of another segment, or used', async (t) => {
  await asOwner(world.databaseUrl, (client) => client.query(`delete from people.bounds`))
  const elsewhere = everybody.find(({ segment }) => segment !== guest.segment)!
  const kinds: Readonly<Record<string, () => ReturnType<typeof postPlain>>> = {
    wrong: () => askedBy(guest.segment, '0'.repeat(10)),
    'of another segment': () => askedBy(elsewhere.segment, guest.code),
    used: () => askedBy(first.segment, first.code),
  }
  const times = new Map<string, number[]>()
  const fresh = await another()
  t.teardown(() => fresh.close())
  const all = Object.entries(kinds)
  for (let turn = 0; turn < 60; turn++) {
    for (const [kind, request] of [...all.slice(turn % 3), ...all.slice(0, turn % 3)]) {
      const body = request()
      const start = performance.now()
      const { statusCode } = await fresh.inject(body)
      times.set(kind, [...(times.get(kind) ?? []), performance.now() - start])
      t.equal(statusCode, kind === 'used' ? 409 : 404)
    }
  }
  const quiet = [...times.values()].map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0)
  const ratio = Math.max(...quiet) / Math.min(...quiet)
  t.ok(ratio < 2, `${ratio.toFixed(2)}: ${quiet.map((one) => one.toFixed(2)).join(', ')} ms`)
})
