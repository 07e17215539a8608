import t from 'tap'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { hireTheBakery, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { postPlain, type ReadyBallot, readyBallot } from '../world/ready-ballot.ts'
import { type Respondent, respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/**
 * Somebody with a clock, who tells refusals apart by how long they take. Requests of all kinds take turns, each
 * turn in another order, so that whatever else the machine does hits all alike; and what a quiet quarter of
 * the turns took is compared, never milliseconds.
 */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const past = await openBakeryWave(world)
const [earlier] = await respondentsOf(world, past.wave)
const late = await readyBallot(world, earlier!)
await stopWaveAndItsKeys(world.people, past.wave)
letThemRest(world)
const { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const [person] = everybody as [Respondent]
const elsewhere = everybody.find(({ segment }) => segment !== person.segment)!
const ballot = await readyBallot(world, person)
t.equal((await world.answers.inject(postPlain('/ballots', ballot))).statusCode, 204, 'it was a valid one')

/** The valid ticket with one bit of this byte turned. */
const wrongAt = (byte: number): ReadyBallot => {
  const ticket = Buffer.from(ballot.y, 'base64url')
  ticket.writeUInt8((ticket[byte] ?? 0) ^ 1, byte)
  return { ...ballot, y: ticket.toString('base64url') }
}
const KINDS: Readonly<Record<string, ReadyBallot>> = {
  'a ticket whose first byte is wrong': wrongAt(0),
  'a ticket whose last byte is wrong': wrongAt(63),
  'another nonce': { ...ballot, nonce: 'A'.repeat(43) },
  'a ticket that is no point': { ...ballot, y: '_'.repeat(86) },
  'a ticket of zeros': { ...ballot, y: 'A'.repeat(86) },
  'another ciphertext': { ...ballot, c: `${ballot.c.slice(0, -8)}AAAAAAAA` },
  'another segment': { ...ballot, segment: elsewhere.segment },
  'a segment that is none': { ...ballot, segment: '0'.repeat(16) },
  'a wave that is none': { ...ballot, wave: '0'.repeat(16) },
  'a wave that was stopped': late,
}
const TURNS = 120
/** Between the slowest and the fastest kind; without the work of a ticket one would be three times as fast. */
const MOST = 2

const quietQuarter = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0

/** Turns of all kinds, interleaved. @returns status and body, and the quiet quarter of each kind */
const measure = async (bodies: Readonly<Record<string, ReadyBallot>>, turns: number) => {
  const kinds = Object.entries(bodies)
  const times = new Map<string, number[]>(kinds.map(([kind]) => [kind, []]))
  const replies = new Map<string, Set<string>>(kinds.map(([kind]) => [kind, new Set()]))
  for (let turn = 0; turn < turns; turn++) {
    const from = (turn * 3) % kinds.length
    for (const [kind, body] of [...kinds.slice(from), ...kinds.slice(0, from)]) {
      const start = performance.now()
      const reply = await world.answers.inject(postPlain('/ballots', body))
      times.get(kind)?.push(performance.now() - start)
      replies.get(kind)?.add(`${reply.statusCode} ${reply.body}`)
    }
  }
  const quiet = new Map([...times].map(([kind, all]) => [kind, quietQuarter(all)]))
  return { replies, quiet }
}
const told = (quiet: ReadonlyMap<string, number>): string =>
  [...quiet].map(([kind, took]) => `${kind} ${took.toFixed(2)} ms`).join(', ')

t.test('a refusal takes as long as any other, whatever was wrong', async (t) => {
  const { replies, quiet } = await measure(KINDS, TURNS)
  const seen = new Set([...replies.values()].flatMap((all) => [...all]))
  t.equal(seen.size, 1, [...seen].join(', '))
  t.match([...seen][0], /^403 /)
  const ratio = Math.max(...quiet.values()) / Math.min(...quiet.values())
  t.ok(ratio < MOST, `${ratio.toFixed(2)}: ${told(quiet)}`)
  t.comment(`measured: refusals of ${quiet.size} kinds differ by a factor of ${ratio.toFixed(2)}`)
})

t.test('and is not quicker than what is taken, but for the one write', async (t) => {
  const { replies, quiet } = await measure({ valid: ballot, invalid: wrongAt(63) }, TURNS)
  t.strictSame(replies.get('valid'), new Set(['204 ']), 'the same again, which is taken again')
  t.match([...replies.get('invalid')!].join(), /^403 /)
  const ratio = quiet.get('valid')! / quiet.get('invalid')!
  t.ok(ratio < 3 && ratio > 1 / 3, `${ratio.toFixed(2)}: ${told(quiet)}`)
  t.comment(`measured: taken against refused, a factor of ${ratio.toFixed(2)}`)
})

t.test('a look at the clock would notice a refusal without the work', async (t) => {
  const took: number[] = []
  for (let turn = 0; turn < 50; turn++) {
    const start = performance.now()
    const reply = await world.answers.inject(postPlain('/ballots', 'not json'))
    took.push(performance.now() - start)
    t.equal(reply.statusCode, 403)
  }
  const { quiet } = await measure({ invalid: wrongAt(0) }, 50)
  t.ok(quiet.get('invalid')! / quietQuarter(took) > MOST, `${quietQuarter(took)}: ${told(quiet)}`)
})
