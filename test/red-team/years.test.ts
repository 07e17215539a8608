import t from 'tap'
import { invent } from '../../scripts/bench/years/answers.ts'
import { attack } from '../../scripts/bench/years/attack.ts'
import type { Years } from '../../scripts/bench/years/organisation.ts'
import { attackOverall } from '../../scripts/bench/years/overall.ts'
import { type Mechanism, publishYears } from '../../scripts/bench/years/publish.ts'
import { attackMany } from '../../scripts/bench/years/run.ts'
import { solveMany } from '../../scripts/bench/years/solved.ts'
import { repeatable } from '../../scripts/demo/repeatable.ts'
import { movesBy } from '../../services/counting/cell-key.ts'
import { formBlocks } from '../../services/counting/form-blocks.ts'
import { measuresOf } from '../../services/counting/measures.ts'
import { type Moves, standStill } from '../../services/counting/move-answers.ts'
import { scoringOf } from '../../services/counting/person-score.ts'

/**
 * Somebody has every publication of two years, the staff list of every day, and all the arithmetic there is. This is
 * the short version of `scripts/bench/years.ts`; what was chosen by the long one stands in `services/counting/disclosure.md`.
 */
const NONE: Mechanism = { name: 'weakened: nothing is moved' }
const { most, mostEach } = movesBy('')
const INSTALLED: Mechanism = { name: 'as installed', cohorts: true, cell: most / 2, leaver: mostEach / 2 }
const LISTED: Mechanism = { name: 'weakened: counted where the list says', cell: most / 2 }

t.test(
  'over two years nobody is told apart from those counted together by more than is admitted',
  async (t) => {
    const setting = { organisations: 16, waves: 8, measures: 10, turnout: 1, stability: 0.9 }
    const weakened = attackMany(NONE, setting)
    t.ok(
      weakened.exposed.beside > 0.78,
      `without moves the most exposed is found: ${weakened.exposed.beside}`,
    )
    t.ok(weakened.exposed.hits > weakened.exposedAlone.hits + 0.12, `${weakened.exposed.hits}`)
    const { all, alone, exposed, exposedAlone } = attackMany(INSTALLED, setting)
    t.comment(
      `most exposed ${exposed.beside} (${exposed.hits}, one wave ${exposedAlone.hits}); all ${all.beside}`,
    )
    t.ok(all.beside <= 0.6, `all: ${all.beside}`)
    t.ok(all.hits <= alone.hits + 0.03, `all: ${all.hits}, by one wave ${alone.hits}`)
    t.ok(exposed.beside <= 0.65, `most exposed: ${exposed.beside}`)
    t.ok(exposed.hits <= exposedAlone.hits + 0.05, `most exposed: ${exposed.hits}, ${exposedAlone.hits}`)
    t.ok(exposed.beside < weakened.exposed.beside - 0.15)
  },
)

t.test('no answer follows from whole numbers alone', async (t) => {
  const setting = { organisations: 4, waves: 8, measures: 1, turnout: 1, stability: 1 }
  const bounds = { sums: 10, seconds: 1 }
  const { exposed: weakened } = solveMany(NONE, setting, bounds, 0)
  t.equal(weakened.certain, weakened.tried, 'without moves one answer is left for the most exposed')
  t.equal(weakened.right, weakened.tried, 'and it is the one that was given')
  const { exposed } = solveMany(INSTALLED, setting, bounds, 0)
  t.equal(exposed.tried, 4)
  t.equal(exposed.nearlyCertain, 0, 'as installed at least three answers are possible')
  t.equal(exposed.nearlyFixed, 0, 'none of them twenty times likelier than the others')
  t.equal(weakened.mistaken + exposed.mistaken, 0, 'what was answered is never held impossible')
})

t.test('who is low on twenty measures together is found no more often than is admitted', async (t) => {
  const setting = { organisations: 24, waves: 8, measures: 20, turnout: 0.8, stability: 0.9 }
  const overall = (mechanism: Mechanism) => attackOverall(mechanism, setting, 0.3, [20]).get(20)!
  const weakened = overall(NONE)
  t.ok(weakened.exposed.below.share > 0.78, `without moves: ${weakened.exposed.below.share}`)
  const { all, exposed } = overall(INSTALLED)
  t.comment(`most exposed ${exposed.below.share}; all ${all.below.share}`)
  t.ok(all.below.share <= 0.62, `all: ${all.below.share}, ${weakened.all.below.share} without moves`)
  t.ok(exposed.below.share <= 0.75, `most exposed: ${exposed.below.share}`)
})

/** Two teams of eight; one of the first goes to the other and comes back, over and over. */
const toAndFro = (waves: number): Years => ({
  units: [
    { id: 0, parent: null },
    { id: 1, parent: 0 },
    { id: 2, parent: 0 },
  ],
  people: 17,
  homes: Array.from(
    { length: waves },
    (_, wave) =>
      new Map(
        Array.from({ length: 17 }, (_, one) => [one, one === 0 ? 1 + (wave % 2) : one < 9 ? 1 : 2] as const),
      ),
  ),
})

t.test('somebody moved to and fro over six waves is not averaged out', async (t) => {
  const years = toAndFro(6)
  const everybody = years.homes.map((home) => new Set(home.keys()))
  const hitsOf = (mechanism: Mechanism) => {
    const random = repeatable(11)
    const answers = invent(random, years, 300, 1)
    const published = publishYears(years, answers, everybody, mechanism, random)
    const [guess] = attack(
      years,
      answers,
      published,
      1,
      mechanism,
      (wave, person) => wave === 0 && person === 0,
    )
    const right = answers.filter((measure, at) => measure[0]![0] === guess!.points[at]).length
    return right / answers.length
  }
  t.ok(hitsOf(NONE) > 0.95, 'without moves every answer is read')
  const installed = hitsOf(INSTALLED)
  t.ok(installed < 0.45, `${installed} as installed`)
  t.ok(installed < hitsOf(LISTED) - 0.1, `${hitsOf(LISTED)} where the list says`)
  t.ok(hitsOf({ ...LISTED, fresh: true }) > hitsOf(LISTED), 'moved anew each time, it would be averaged out')
})

const questionnaire = {
  instrument: 'any@0.0.0',
  form: 'any',
  languages: ['nl'],
  estimatedSeconds: 60,
  responseScale: { values: [1, 2, 3, 4, 5].map((value) => ({ value, label: { nl: 'x' } })), missing: [] },
  modules: [{ code: 'WORK', name: { nl: 'x' } }],
  items: [{ id: 'I', module: 'WORK', scale: 'F', core: false, reverse: false, text: { nl: 'x' } }],
  scales: [
    {
      code: 'F',
      module: 'WORK',
      level: 'facet',
      model: 'reflective',
      k: 1,
      direction: 1,
      items: ['I'],
      min_answered: 1,
    },
  ],
  choices: [],
  open: [],
} as unknown as Parameters<typeof measuresOf>[0]

/** What the count itself keeps of one team. */
const sumKept = (
  points: readonly number[],
  group: string,
  missing: readonly string[],
  moves: Moves,
): number => {
  const unit = {
    unit: 'team',
    parent: null,
    name: 'team',
    segment: 's',
    group,
    missing,
    leader: null,
    led: [],
    trends: [],
  }
  const sheets = points.map((point) => ({
    segment: 's',
    sheet: { questionnaire: '', language: 'nl', picks: {}, comments: [], answers: { I: point } },
  }))
  const measures = measuresOf(questionnaire)
  const scoring = scoringOf(questionnaire)
  const invited = new Map([['s', points.length]])
  const blocks = formBlocks([unit], sheets, measures, scoring, 5, invited, moves)
  return blocks.measures.find(({ detail }) => detail === 'means')?.total ?? Number.NaN
}

t.test('who left is not the difference of two sums that a count keeps', async (t) => {
  const random = repeatable(3)
  const rightBy = (movesOf: (at: number) => Moves, named: readonly string[]) => {
    let right = 0
    for (let at = 0; at < 400; at++) {
      const team = Array.from({ length: 8 }, () => 2 + Math.floor(4 * random()))
      const leaver = 1 + Math.floor(5 * random())
      const moves = movesOf(at)
      const difference = sumKept([...team, leaver], 'nine', [], moves) - sumKept(team, 'eight', named, moves)
      right += Number(difference === leaver)
    }
    return right / 400
  }
  t.ok(rightBy(() => standStill, ['who left']) > 0.95, 'without moves every answer is read')
  const moves = (at: number) => movesBy(`key ${at}`)
  // Of what is drawn for both groups and for who left an eighth is nought; a fifth would be right by guessing.
  const installed = rightBy(moves, ['who left'])
  t.ok(installed < 0.2, `${installed}`)
  t.ok(rightBy(moves, []) > installed + 0.05, 'for who is not named nothing is drawn')
})
