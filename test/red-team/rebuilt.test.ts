import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { unitCalled } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { asOwner } from '../world/cluster.ts'
import { hireTheHouse } from '../world/house.ts'
import { respondentsOf } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'
import { isAdmitted } from './attacks/admitted.ts'

/**
 * Teams that agree are the hard case: a mean at the end of the scale would tell everybody's answer. Here
 * the insider has every row that is left, and tries to rebuild who said what from it. Where two ways to
 * answer leave the same rows, and differ in what a member of the team said, nobody of it is rebuilt: the
 * rows say nothing of who in a team gave which answer, so any of its members may be the one.
 */
const world = await startWorld()
t.teardown(() => world.stop())
const TEAMS = ['Noord', 'Oost', 'Zuid', 'West', 'Midden', 'Kust'] as const
type Answers = Readonly<Record<(typeof TEAMS)[number], readonly number[]>>
await hireTheHouse(world, Object.fromEntries(TEAMS.map((team) => [team, 8])))
world.clock.moveTo('2024-01-01')

const sheetOf =
  (value: number) =>
  ({ form, questionnaire }: LoadedWave): AnswerSheet => ({
    questionnaire: form.checksum,
    language: 'nl',
    picks: {},
    comments: [],
    answers: Object.fromEntries(
      questionnaire.items.map(({ id, reverse }) => [id, reverse ? 6 - value : value]),
    ),
  })

interface KeptRow {
  readonly name: string
  readonly readers: string
  readonly detail: string
  readonly measure: string
  readonly valid: number
  readonly total: number | null
}

/** Everything that is left of a wave in which the teams answered like this; units by name, no ids. */
const leftOf = async (answers: Answers) => {
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [await unitCalled(world, 'Huis')]
  const request = { form: 'core', audience, closes: addDays(world.clock.today(), 10), floor: 5 }
  const { wave } = await openWave(world.people, request)
  const everybody = await respondentsOf(world, wave)
  const cast = TEAMS.flatMap((team) =>
    everybody
      .filter((person) => person.team === team)
      .map((person, at) => [person, sheetOf(answers[team][at]!)] as const),
  )
  await castQuickly(world, cast)
  world.clock.moveTo(addDays(world.clock.today(), 30))
  await countWave(world.counting, wave)
  return asOwner(world.databaseUrl, async (client) => {
    const rowsOf = async (query: string) => (await client.query(query, [wave])).rows
    return {
      sums: (await rowsOf(
        `select u.name, b.readers, b.detail, b.measure, b.valid, b.total::float, b.shares, b.fifths, b.squares::float
         from results.block_measures b join results.units u using (wave_id, unit_id)
         where wave_id = $1 order by 1, 2, 3, 4`,
      )) as KeptRow[],
      units: await rowsOf(
        'select name, invited, answers, withheld from results.units where wave_id = $1 order by 1',
      ),
      measures: await rowsOf(
        'select code, spread::float, freedom from results.measures where wave_id = $1 order by 1',
      ),
      said: await rowsOf('select report, organisation from results.waves where id = $1'),
    }
  })
}

const alike = (value: number): readonly number[] => new Array<number>(8).fill(value)
const ORDINARY: Answers = {
  Noord: [5, 4, 2, 3, 3, 4, 5, 2],
  Oost: [4, 4, 3, 2, 4, 5, 3, 3],
  Zuid: [2, 3, 4, 4, 5, 3, 2, 4],
  West: [4, 2, 3, 3, 4, 4, 2, 5],
  Midden: [3, 4, 2, 4, 4, 3, 5, 1],
  Kust: [5, 3, 3, 2, 4, 4, 3, 4],
}

/** Teams that agree, and another way to answer in which each of them does not. */
const CASES: readonly (readonly [string, Answers, Answers])[] = [
  [
    'everybody the same but one',
    { ...ORDINARY, Noord: [1, ...alike(5).slice(1)] },
    { ...ORDINARY, Noord: [2, 4, ...alike(5).slice(2)], Zuid: [1, 3, 5, 4, 5, 3, 2, 4] },
  ],
  [
    'everybody 3',
    { ...ORDINARY, Noord: alike(3) },
    { ...ORDINARY, Noord: [2, 4, ...alike(3).slice(2)], Zuid: [3, 3, 3, 4, 5, 3, 2, 4] },
  ],
]

for (const [name, agreed, otherwise] of CASES) {
  t.test(`${name}: what is left fits other answers as well`, async (t) => {
    const left = await leftOf(agreed)
    t.ok(
      left.sums.some((row) => row.name === 'Noord' && row.detail === 'means'),
      'the team has figures',
    )
    t.ok(left.sums.some(({ detail }) => detail === 'distribution'))
    t.strictSame(await leftOf(otherwise), left)
    t.notSame(agreed.Noord.toSorted(), otherwise.Noord.toSorted())
    const third = await leftOf({ ...agreed, Kust: [...agreed.Kust.slice(1), 1] })
    t.notSame(third, left, 'and what is left does depend on answers')
  })
}

/** What the sum of one team must have been, by the whole less its other parts. */
const rebuiltSum = (sums: readonly KeptRow[], team: string, measure: string): number => {
  const own = sums.filter((row) => row.measure === measure && row.readers === 'everyone')
  const whole = own.find(({ detail }) => detail === 'distribution')
  const others = own.filter(({ name, detail }) => detail === 'means' && name !== team)
  return (whole?.total ?? 0) - others.reduce((sum, { total }) => sum + (total ?? 0), 0)
}

t.test('a team that alone agrees at an end is not rebuilt from the whole organisation', async (t) => {
  for (const value of [5, 1]) {
    const { sums } = await leftOf({ ...ORDINARY, Noord: alike(value) })
    const own = sums.find((row) => row.name === 'Noord' && row.detail === 'means' && row.measure === 'BAL')
    t.ok(own === undefined || own.total !== 8 * value, 'its own row does not say so')
    const rebuilt = rebuiltSum(sums, 'Noord', 'BAL') === 8 * value
    t.notOk(rebuilt, `everybody says ${value}`)
  }
})

t.test('where the whole organisation agrees, its figures say so, and that is admitted', async (t) => {
  const { sums, measures } = await leftOf(Object.fromEntries(TEAMS.map((team) => [team, alike(3)])) as never)
  const told =
    measures.every(({ spread }) => spread === 0) &&
    sums.filter(({ detail }) => detail === 'means').every(({ total }) => total === 24)
  t.ok(!told || (await isAdmitted(/a whole organisation that gives one answer/)))
})
