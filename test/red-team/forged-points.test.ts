import t from 'tap'
import { countWave } from '../../services/counting/count-wave.ts'
import { fromBase64Url, toBase64Url } from '../../services/ticket/encoding.ts'
import type { Manifest } from '../../services/ticket/manifest.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { postPlain, readyBallot } from '../world/ready-ballot.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Bytes that are no point, or the one point that must never be used, in every place that takes a point. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave, fingerprint } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const [victim, ...others] = everybody
const kept = () =>
  asOwner(world.databaseUrl, async (client) => ({
    ballots: Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
    spent: Number((await client.query('select count(*) from answers.nullifiers')).rows[0].count),
    asked: Number(
      (await client.query('select count(*) from people.invitations where blinded is not null')).rows[0].count,
    ),
  }))

/** RFC 9496, appendix A.3, and what multiplication by a zero scalar gives. */
const NO_ELEMENT: Readonly<Record<string, string>> = {
  'the identity, which a zero scalar gives': '00'.repeat(32),
  'a field element that is not reduced': `00${'ff'.repeat(31)}`,
  'the modulus plus one': `ee${'ff'.repeat(30)}7f`,
  'the modulus': `ed${'ff'.repeat(30)}7f`,
  'the largest 255 bits': `${'ff'.repeat(31)}7f`,
  'all bits': 'ff'.repeat(32),
  'one, which is negative': `01${'00'.repeat(31)}`,
  'a negative element': 'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20',
  'no square': '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
  'a negative product': '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e',
  'minus one': `ec${'ff'.repeat(30)}7f`,
  'the identity with its sign bit': `${'00'.repeat(31)}80`,
}

t.test('a blinded element that is none is refused, and uses no invitation up', async (t) => {
  const before = await kept()
  for (const [name, hex] of Object.entries(NO_ELEMENT)) {
    const reply = await world.workplace.inject(
      postPlain('/tickets', {
        invitation: victim!.link.invitation,
        fingerprint,
        segment: victim!.segment,
        blinded: toBase64Url(Buffer.from(hex, 'hex')),
      }),
    )
    t.equal(reply.statusCode, 400, name)
    t.equal(reply.json().code, 'request-malformed', name)
  }
  t.strictSame(await kept(), before)
  t.match(await answer(world, victim!, sheetOfAll(4)), /^[0-9a-z]{10}$/, 'the invitation is still good')
})

t.test('a ticket made of such bytes is refused like any other, and nothing is stored', async (t) => {
  const ballot = await readyBallot(world, others.shift()!)
  const before = await kept()
  const halves = Object.entries(NO_ELEMENT).flatMap(([name, hex]) => [
    [name, Buffer.from(hex + hex, 'hex')] as const,
    [`${name}, and nothing`, Buffer.from(hex + '00'.repeat(32), 'hex')] as const,
  ])
  for (const [name, y] of halves) {
    const reply = await world.answers.inject(postPlain('/ballots', { ...ballot, y: toBase64Url(y) }))
    t.equal(`${reply.statusCode} ${reply.json().code}`, '403 refused', name)
    const zero = await world.answers.inject(
      postPlain('/ballots', { ...ballot, nonce: 'A'.repeat(43), y: toBase64Url(y) }),
    )
    t.equal(`${zero.statusCode} ${zero.body}`, `${reply.statusCode} ${reply.body}`, `${name}, zero nonce`)
  }
  t.strictSame(await kept(), before)
  t.equal(
    (await world.answers.inject(postPlain('/ballots', ballot))).statusCode,
    204,
    'the real one is taken',
  )
})

const P256 = {
  modulus: 'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff',
  rootOfB: '66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4',
}

t.test('a forged encapsulated key spoils its own ballot, stops no count and breaks nothing', async (t) => {
  const manifest: Manifest = (await world.answers.inject(`/m/${fingerprint}`)).json()
  const tally = Buffer.from(fromBase64Url(manifest.tpk))
  const forged: Readonly<Record<string, Uint8Array>> = {
    'the point at infinity': Buffer.alloc(65),
    'a zero scalar’s infinity, said to be a point': Buffer.concat([Buffer.of(4), Buffer.alloc(64)]),
    'off the curve': Buffer.concat([tally.subarray(0, 64), Buffer.of(tally[64]! ^ 1)]),
    'not reduced': Buffer.from(`04${P256.modulus}${P256.rootOfB}`, 'hex'),
    'all bits': Buffer.concat([Buffer.of(4), Buffer.alloc(64, 255)]),
    compressed: Buffer.concat([Buffer.of(2), tally.subarray(1)]),
    hybrid: Buffer.concat([Buffer.of(6), tally.subarray(1)]),
    'the tally key itself': tally,
    'a point whose abscissa is zero': Buffer.from(`04${'00'.repeat(32)}${P256.rootOfB}`, 'hex'),
  }
  const before = (await kept()).ballots
  for (const [name, enc] of Object.entries(forged)) {
    const ballot = await readyBallot(world, others.shift()!, (sealed) => {
      t.equal(enc.length, 65)
      return Buffer.concat([enc, sealed.subarray(65)])
    })
    const reply = await world.answers.inject(postPlain('/ballots', ballot))
    t.equal(reply.statusCode, 204, `${name}: the answers server cannot look into a ballot`)
  }
  t.match(await answer(world, others.shift()!, sheetOfAll(4)), /./)
  letItClose(world)
  const report = await countWave(world.counting, wave)
  const spoilt = Object.keys(forged).length
  t.match(report, { ballots: before + spoilt + 1, counted: before + 1, refused: { 'does-not-open': spoilt } })
})
