import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { receiptOf } from '../../services/ticket/manifest.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { unitCalled } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { hireTheHouse } from '../world/house.ts'
import { type Respondent, respondentsOf, seeded } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { mostByChance, mostByCoin } from './attacks/chance.ts'
import { everythingLeft } from './attacks/everything-left.ts'
import { linkByOrder, type Orders, orderIn, ordersLeft } from './attacks/link-by-order.ts'
import { countInOrder, keepBlocksOfOne } from './weakened/blocks-of-one.ts'
import { weaken } from './weakened/in-database.ts'

/**
 * Two teams of eight answer wave after wave, everybody something else. Somebody watched the order in which
 * they went to a telephone, copied what was in the database before the count, has all of it after the
 * count, and is even told which eight answers a team gave. Who gave which?
 */
const WAVES = 50
const TEAMS = ['Ploeg A', 'Ploeg B'] as const
const SIZE = 8
/** Once in ten thousand runs, over everything that is tried, chance alone does more. */
const IMPROBABLE = 1e-4

const world = await startWorld()
t.teardown(() => world.stop())
await hireTheHouse(world, Object.fromEntries(TEAMS.map((team) => [team, SIZE])))
const audience = [await unitCalled(world, 'Huis')]
const hr = await asHr(world)
world.clock.moveTo('2012-01-02')

const shuffled = <One>(list: readonly One[], random: () => number): One[] =>
  list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)

const sheetWith =
  (mark: string, random: () => number) =>
  ({ form }: LoadedWave): AnswerSheet => ({
    questionnaire: form.checksum,
    language: 'nl',
    picks: {},
    answers: Object.fromEntries(form.items.map(({ id }) => [id, 1 + Math.floor(5 * random())])),
    comments: form.open.map(({ id }) => ({ question: id, text: mark, label: 'team' })),
  })

/** A mark is what tells one sheet from all others: its comment. */
const markOf = (seed: number, at: number): string => `w${seed}x${String(at).padStart(2, '0')}w`
const MARK = /w\d+x\d\dw/

/** What one wave leaves to somebody who wants to know: orders of people, and what was really so. */
interface Watched {
  readonly team: string
  readonly people: Orders
  readonly truth: ReadonlyMap<string, string>
  readonly reply: string
}

const liveAWave = async (seed: number, count: (wave: string) => Promise<unknown>): Promise<Watched[]> => {
  const random = seeded(seed)
  await layOutKeys(world.counting.keys, world.people.random)
  const request = { form: 'wave1', audience, closes: addDays(world.clock.today(), 10), floor: 5 }
  const { wave } = await openWave(world.people, request)
  const everybody = await respondentsOf(world, wave)
  const ways = shuffled(everybody, random)
  const marks = new Map(ways.map(({ mail }, at) => [mail, markOf(seed, at)]))
  const arrivals = shuffled(everybody, random)
  const sealed = await castQuickly(
    world,
    arrivals.map((person) => [person, sheetWith(marks.get(person.mail)!, random)]),
  )
  world.clock.moveTo(addDays(world.clock.today(), 30))
  await count(wave)
  const { body } = await hr.ask('GET', `/api/results/${wave}/comments-to-read`)
  const receipts = new Map(arrivals.map(({ mail }, at) => [mail, receiptOf(sealed[at]!)]))
  return TEAMS.map((team): Watched => {
    const own = arrivals.filter((person) => person.team === team)
    const by = (key: (one: Respondent) => string) =>
      [...own].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ mail }) => mail)
    return {
      team,
      people: new Map([
        ['in which they came', own.map(({ mail }) => mail)],
        ['of the staff list', by(({ mail }) => mail)],
        ['of their ids', by(({ employee }) => employee)],
        ['of the receipts', by(({ mail }) => receipts.get(mail)!)],
      ]),
      truth: new Map(own.map(({ mail }) => [mail, marks.get(mail)!])),
      reply: body,
    }
  })
}

/** How many were linked rightly by each way of linking. */
const attack = async (watched: readonly Watched[]): Promise<ReadonlyMap<string, number>> => {
  const rows = (await everythingLeft(world.databaseUrl)).filter(({ text }) => MARK.test(text))
  const right = new Map<string, number>()
  for (const { people, truth, reply } of watched) {
    const marks = [...truth.values()].sort()
    const answers = new Map([...ordersLeft(rows, marks), ['reply to HR', orderIn(reply, marks)] as const])
    for (const [way, guess] of linkByOrder(people, answers)) {
      const hits = [...guess].filter(([person, mark]) => truth.get(person) === mark).length
      right.set(way, (right.get(way) ?? 0) + hits)
    }
  }
  return right
}

const live = async (from: number, waves: number, count: (wave: string) => Promise<unknown>) => {
  const watched: Watched[] = []
  for (let seed = from; seed < from + waves; seed++) watched.push(...(await liveAWave(seed, count)))
  const right = await attack(watched)
  const [[way, hits]] = [...right].sort(([, a], [, b]) => b - a) as [[string, number]]
  const guesses = watched.length * SIZE
  const improbable = IMPROBABLE / right.size
  const most = mostByChance(watched.length, SIZE, improbable)
  return { right, way, hits, guesses, most, coin: mostByCoin(guesses, 1 / SIZE, improbable) }
}
const countAsAlways = (wave: string) => countWave(world.counting, wave)

t.test('after the count no order leads from who came when to who answered what', async (t) => {
  const { right, way, hits, guesses, most, coin } = await live(1, WAVES, countAsAlways)
  t.equal(guesses, WAVES * TEAMS.length * SIZE)
  t.ok(
    [...right.keys()].some((one) => one.includes('results.comments by place')),
    'answers were left to link',
  )
  for (const [one, found] of right)
    t.ok(found <= most, `${one}: ${found} of ${guesses}, by chance up to ${most}`)
  const rate = (hits / guesses).toFixed(3)
  t.comment(
    `measured: ${WAVES} waves, ${right.size} ways; the best, “${way}”, is right ${hits} times of ${guesses} (${rate}, chance ${1 / SIZE})`,
  )
  t.comment(
    `measured: chance alone does more than ${most} (by pairings) or ${coin} (binomial) in one of ten thousand runs`,
  )
})

t.test('and would, if comments were written as they were counted', async (t) => {
  const { right, hits, guesses, most } = await live(101, 4, (wave) => countInOrder(world, wave))
  t.ok(hits > most)
  t.equal(right.get('in which they came, results.comments by place'), guesses, 'everybody, by order alone')
})

t.test('and would, if every answer were kept as a block of one', async (t) => {
  await weaken(world.databaseUrl, 'create table results.blocks_of_one (sheet jsonb)')
  const { right, most, guesses } = await live(201, 4, async (wave) => {
    await keepBlocksOfOne(world, wave)
    return countAsAlways(wave)
  })
  const found = right.get('in which they came, results.blocks_of_one by transaction')
  t.ok((found ?? 0) > most, `${found} of ${guesses}`)
})
