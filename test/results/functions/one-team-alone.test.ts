import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMeasure, type HandSum, type HandUnit, publishByHand, unitNamed } from './hand-made.ts'

/** Whoever reads several units can subtract each of them: what would be left of one other team is left out. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const MEASURES: readonly HandMeasure[] = [
  { code: 'A', kind: 'facet', items: ['A1'] },
  { code: 'B', kind: 'facet', items: ['B1'] },
  { code: 'S', kind: 'facet', items: ['S1'], sensitive: true },
  { code: 'AB', kind: 'composite', items: ['A1', 'B1'], components: ['A', 'B'] },
  { code: 'BB', kind: 'composite', items: ['B1'], components: ['B'] },
  { code: 'I', kind: 'index', items: ['A1', 'B1'], components: ['AB', 'BB'], weights: [1, -1] },
]

const top = unitNamed('Top', null, { answers: 150, invited: 150, blocks: 4 })
const larger = unitNamed('Larger', top, { answers: 90, invited: 90, blocks: 3 })
const one = unitNamed('One', larger, { answers: 30, invited: 30 })
const two = unitNamed('Two', larger, { answers: 30, invited: 30 })
const three = unitNamed('Three', larger, { answers: 30, invited: 30 })
const outside = unitNamed('Outside', top, { answers: 30, invited: 30 })

const means = ({ unit }: HandUnit, measure: string): HandSum => ({ unit, measure, valid: 30, total: 90 })
const shares = (of: HandUnit, measure: string): HandSum => ({
  ...means(of, measure),
  detail: 'shares',
  shares: [10, 10, 10],
})
const distribution = (of: HandUnit, measure: string): HandSum => ({
  ...means(of, measure),
  detail: 'distribution',
  squares: 300,
  fifths: [6, 6, 6, 6, 6],
})

// Of A every team has everything. Of B only Three has shares too. Of S only One and Two have anything.
const wave = await publishByHand(client, {
  units: [top, larger, one, two, three, outside],
  measures: MEASURES,
  sums: [
    ...[one, two, three, outside].flatMap((unit) => [
      means(unit, 'A'),
      shares(unit, 'A'),
      distribution(unit, 'A'),
    ]),
    ...[one, two, three, outside].map((unit) => means(unit, 'B')),
    shares(three, 'B'),
    shares(one, 'S'),
    shares(two, 'S'),
  ],
})

type Alone = Readonly<Record<string, readonly string[]>>
const alone = async (of: HandUnit, parts: readonly HandUnit[]): Promise<Alone> => {
  const rows = await database.rows<{ measure: string; details: readonly string[] }>(
    'select measure, details from results.alone_beside($1, $2, $3) order by measure',
    [wave, of.unit, parts.map(({ unit }) => unit)],
  )
  return Object.fromEntries(rows.map(({ measure, details }) => [measure, details.toSorted()]))
}

t.test(
  'alone_beside: the mean, shares and distribution of one other team, and all derived of them',
  async (t) => {
    const all = { A: ['distribution', 'means', 'shares'], B: ['means', 'shares'] }
    const derived = { AB: ['means'], BB: ['means'], I: ['means'] }
    t.strictSame(await alone(larger, [one, two]), { ...all, ...derived }, 'of three teams two are read')
  },
)

t.test('alone_beside: of a sensitive measure the mean comes from shares, and goes with them', async (t) => {
  t.strictSame((await alone(larger, [one])).S, ['means', 'shares'], 'two teams have it, and one is read')
  t.equal((await alone(larger, [one, two])).S, undefined, 'of both nothing is left that would be another')
})

t.test('alone_beside: shares may stand alone where means do not, and keep their mean', async (t) => {
  t.strictSame((await alone(larger, [one])).B, ['shares'])
  t.equal((await alone(larger, [one])).A, undefined, 'of A two other teams are left')
  t.equal((await alone(larger, [one])).BB, undefined, 'and what is derived is derived of means')
})

t.test('alone_beside: parts outside the larger unit, above it, or itself count for nothing', async (t) => {
  t.strictSame(await alone(larger, []), {})
  t.strictSame(await alone(larger, [outside, top, larger]), {})
  t.strictSame(await alone(larger, [one, outside, top, larger]), await alone(larger, [one]))
  t.strictSame(await alone(top, [one, two, larger]), await alone(top, [larger]), 'a part of a part neither')
  t.strictSame(Object.keys(await alone(top, [larger])), ['A', 'AB', 'B', 'BB', 'I'], 'here Outside is alone')
})

t.test('left_out: what would show one team goes, with all that is finer, and it is said why', async (t) => {
  const left = (details: readonly string[], measure = 'A') =>
    database.rows(
      `select shown.* from results.figure_rows($1, $2, 'leader', 'own') r
       cross join lateral results.left_out(r, $3) shown where r.measure = $4`,
      [wave, [larger.unit], details, measure],
    )
  const noSpread = { fifths: null, fifths_valid: null, deviation: null }
  const noShares = { shares: null, shares_valid: null, ...noSpread }
  const noMean = { exact: null, mean: null, valid: null, weight: null, moved: null, bound: null }
  t.match(await left(['means']), [{ ...noMean, ...noShares, withheld: 'would-show-one-team' }])
  t.match(await left(['shares']), [{ ...noShares, mean: '3.0', valid: 90, withheld: null }])
  t.match(await left(['distribution']), [{ ...noSpread, mean: '3.0', shares: [30, 30, 30], withheld: null }])
  t.match(await left([]), [{ mean: '3.0', fifths: [18, 18, 18, 18, 18], deviation: '1.01', withheld: null }])
  t.match(await left(['means'], 'I'), [{ exact: null, withheld: 'would-show-one-team' }])
})

t.test('left_out: what was withheld already keeps its own reason', async (t) => {
  const reasons = await database.rows(
    `select (results.left_out(r, '{means}')).withheld from results.figure_rows($1, $2, 'leader', 'own') r
     where r.measure = 'S'`,
    [wave, [outside.unit]],
  )
  t.strictSame(reasons, [{ withheld: 'fewer-than-ten' }])
})

t.test(
  'figures_beside: no mean of what one other team would be, and nothing changed beside it',
  async (t) => {
    const beside = (of: HandUnit | null, parts: readonly HandUnit[]) =>
      database.rows<{ measure: string; mean: string | null; withheld: string | null }>(
        `select measure, mean, withheld from results.figures_beside($1, $2, 'leader-above', 'larger', $3)
       order by measure`,
        [wave, of?.unit ?? null, parts.map(({ unit }) => unit)],
      )
    t.strictSame(await beside(null, [one]), [], 'without a unit above there is nothing')
    const hidden = (measure: string) => ({ measure, mean: null, withheld: 'would-show-one-team' })
    t.strictSame(await beside(larger, [one, two]), [
      hidden('A'),
      hidden('AB'),
      hidden('B'),
      hidden('BB'),
      hidden('I'),
      { measure: 'S', mean: '3.0', withheld: null },
    ])
    t.strictSame(
      (await beside(larger, [one])).map(({ measure, withheld }) => [measure, withheld]),
      [
        ['A', null],
        ['AB', null],
        ['B', null],
        ['BB', null],
        ['I', null],
        ['S', 'would-show-one-team'],
      ],
    )
    const plain = await database.rows(
      `select measure, mean, withheld from results.figure_rows($1, $2, 'leader-above', 'larger') order by measure`,
      [wave, [larger.unit]],
    )
    t.strictSame(await beside(larger, [outside]), plain, 'for who reads nothing in it, all is as it was')
  },
)
