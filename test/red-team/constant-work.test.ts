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

const KINDS: Readonly<Record<string, ReadyBallot>> = {
  'another nonce': { ...ballot, nonce: 'A'.repeat(43) },
  'a ticket that is no point': { ...ballot, y: '_'.repeat(86) },
  'a ticket of zeros': { ...ballot, y: 'A'.repeat(86) },
  'another ciphertext': { ...ballot, c: `${ballot.c.slice(0, -8)}AAAAAAAA` },
  'another segment': { ...ballot, segment: elsewhere.segment },
  'a segment that is none': { ...ballot, segment: '0'.repeat(16) },
  'a wave that is none': { ...ballot, wave: '0'.repeat(16) },
  'a wave that was stopped': late,
}
const TURNS = 200
/** Between the slowest and the fastest kind; without the work of a ticket one would be three times as fast. */
const MOST = 2

const quietQuarter = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0

t.test('a refusal takes as long as any other, whatever was wrong', async (t) => {
  const kinds = Object.entries(KINDS)
  const times = new Map<string, number[]>(kinds.map(([kind]) => [kind, []]))
  const seen = new Set<string>()
  for (let turn = 0; turn < TURNS; turn++) {
    const from = (turn * 3) % kinds.length
    for (const [kind, body] of [...kinds.slice(from), ...kinds.slice(0, from)]) {
      const start = performance.now()
      const reply = await world.answers.inject(postPlain('/ballots', body))
      times.get(kind)?.push(performance.now() - start)
      seen.add(`${reply.statusCode} ${reply.body}`)
    }
  }
  t.equal(seen.size, 1, [...seen].join(', '))
  t.match([...seen][0], /^403 /)
  const taken = [...times].map(([kind, all]) => ({ kind, quiet: quietQuarter(all) }))
  const ratio = Math.max(...taken.map(({ quiet }) => quiet)) / Math.min(...taken.map(({ quiet }) => quiet))
  t.ok(ratio < MOST, `${ratio.toFixed(2)}: ${JSON.stringify(taken)}`)
})
