import t from 'tap'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { hireTheBakery, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { postPlain, type ReadyBallot, readyBallot } from '../world/ready-ballot.ts'
import { type Respondent, respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/**
 * Somebody with a clock, who tells refusals apart by how long they take. Requests of all kinds take turns,
 * so that whatever else the machine does hits all alike, and medians are compared, never milliseconds.
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
await world.answers.inject(postPlain('/ballots', ballot))

const KINDS: Readonly<Record<string, { readonly body: ReadyBallot; readonly status: number }>> = {
  'a valid ballot that is in already': { body: ballot, status: 204 },
  'another nonce': { body: { ...ballot, nonce: 'A'.repeat(43) }, status: 403 },
  'a ticket that is no point': { body: { ...ballot, y: '_'.repeat(86) }, status: 403 },
  'a ticket of zeros': { body: { ...ballot, y: 'A'.repeat(86) }, status: 403 },
  'another ciphertext': { body: { ...ballot, c: `${ballot.c.slice(0, -8)}AAAAAAAA` }, status: 403 },
  'another segment': { body: { ...ballot, segment: elsewhere.segment }, status: 403 },
  'a segment that is none': { body: { ...ballot, segment: '0'.repeat(16) }, status: 403 },
  'a wave that is none': { body: { ...ballot, wave: '0'.repeat(16) }, status: 403 },
  'a wave that was stopped': { body: late, status: 403 },
}
const TURNS = 200
/** Between the slowest and the fastest kind; the work of a ticket is most of every one of them. */
const MOST = 1.5

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

t.test('a refusal takes as long as an acceptance, whatever was wrong', async (t) => {
  const times = new Map(Object.keys(KINDS).map((kind) => [kind, [] as number[]]))
  const seen = new Map<string, Set<number>>()
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [kind, { body }] of Object.entries(KINDS)) {
      const start = performance.now()
      const reply = await world.answers.inject(postPlain('/ballots', body))
      times.get(kind)?.push(performance.now() - start)
      seen.set(kind, (seen.get(kind) ?? new Set()).add(reply.statusCode))
    }
  }
  for (const [kind, { status }] of Object.entries(KINDS)) t.strictSame([...seen.get(kind)!], [status], kind)
  const medians = [...times].map(([kind, taken]) => [kind, median(taken)] as const)
  const told = medians.map(([kind, taken]) => `${kind} ${taken.toFixed(2)}`).join(', ')
  const taken = medians.map(([, one]) => one)
  t.ok(Math.max(...taken) / Math.min(...taken) < MOST, told)
})
