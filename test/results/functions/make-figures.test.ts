import t from 'tap'
import { asOwner, cloneDatabase, findCluster } from '../../world/cluster.ts'
import { type HandMeasure, publishByHand, unitNamed } from './hand-made.ts'

/** From the sums of blocks to a figure, step by step, on blocks that can be added up by heart. */
const cluster = await findCluster()
const database = await cloneDatabase(cluster)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})

const FACETS: readonly HandMeasure[] = [
  { code: 'A', kind: 'facet', items: ['A1', 'A2'] },
  { code: 'B', kind: 'facet', items: ['B1'] },
  { code: 'C', kind: 'facet', items: ['C1'] },
]
const DERIVED: readonly HandMeasure[] = [
  { code: 'AB', kind: 'composite', items: ['A1', 'A2', 'B1'], components: ['A', 'B'] },
  { code: 'CC', kind: 'composite', items: ['C1'], components: ['C'] },
  { code: 'I', kind: 'index', items: ['A1', 'C1'], components: ['AB', 'CC'], weights: [1, -1] },
]

const top = unitNamed('Top', null, { answers: 30, invited: 30, blocks: 3 })
const left = unitNamed('Left', top)
const right = unitNamed('Right', top)
const small = unitNamed('Small', right, {
  answers: 0,
  withheld: 'too-few-answers',
  tellsInvited: false,
  blocks: 0,
})

const { wave, ask } = await asOwner(database.url, async (client) => {
  const made = await publishByHand(client, {
    units: [top, left, right, small],
    measures: [...FACETS, ...DERIVED],
    sums: [
      { unit: top.unit, measure: 'A', valid: 10, total: 30, moved: 4 },
      { unit: left.unit, measure: 'A', valid: 10, total: 40, moved: 4 },
      { unit: right.unit, measure: 'A', valid: 5, total: 10, hiddenBelow: 5, moved: 1 },
      { unit: top.unit, measure: 'B', valid: 10, total: 20 },
      { unit: left.unit, measure: 'B', valid: 8, total: 40, hiddenAbove: 1 },
      { unit: left.unit, measure: 'C', valid: 10, total: 35 },
      { unit: left.unit, measure: 'A', valid: 10, detail: 'shares', shares: [7, 2, 1] },
      { unit: top.unit, measure: 'A', valid: 10, detail: 'shares', shares: [3, 3, 4] },
      {
        unit: top.unit,
        measure: 'A',
        valid: 30,
        detail: 'distribution',
        total: 90,
        squares: 300,
        fifths: [2, 5, 15, 5, 3],
      },
    ],
    picks: [
      { unit: left.unit, question: 'Q', option: 'A', valid: 10, chosen: 4 },
      { unit: right.unit, question: 'Q', option: 'A', valid: 12, chosen: 1 },
    ],
  })
  return {
    wave: made,
    ask: <Row>(sql: string, values: readonly unknown[]) =>
      asOwner(database.url, async (one) => (await one.query(sql, [...values])).rows as Row[]),
  }
})

interface Figure {
  readonly measure: string
  readonly valid: number
  readonly exact: string
  readonly mean: string
  readonly bound: string | null
  readonly blocks: readonly number[]
  readonly [column: string]: unknown
}
const figure = async (unit: string, measure: string): Promise<Figure | undefined> =>
  (
    await ask<Figure>('select * from results.figures where wave_id = $1 and unit_id = $2 and measure = $3', [
      wave,
      unit,
      measure,
    ])
  )[0]

t.test(
  'blocks_in_units: never of a unit that is withheld, and each block once in every unit above',
  async (t) => {
    const rows = await ask<{ block_id: string; unit_id: string }>(
      'select block_id, unit_id from results.blocks_in_units($1)',
      [wave],
    )
    t.notOk(rows.some(({ unit_id }) => unit_id === small.unit))
    const expected = [
      [top, top],
      [left, left],
      [left, top],
      [right, right],
      [right, top],
    ] as const
    t.strictSame(
      rows.map(({ block_id, unit_id }) => `${block_id} ${unit_id}`).toSorted(),
      expected.map(([block, unit]) => `${block.unit} ${unit.unit}`).toSorted(),
    )
  },
)

t.test('kept_sums: blocks at and below a published unit are added up, once each', async (t) => {
  const rows = await ask(
    `select detail, blocks, valid, total, shares from results.kept_sums($1)
     where unit_id = $2 and measure = 'A' order by detail`,
    [wave, top.unit],
  )
  t.match(rows, [
    { detail: 'distribution', blocks: 1, valid: 30 },
    { detail: 'means', blocks: 3, valid: 25, total: '80.0000' },
    { detail: 'shares', blocks: 2, valid: 20, shares: [10, 5, 5] },
  ])
  t.strictSame(await ask('select 1 from results.kept_sums($1) where unit_id = $2', [wave, small.unit]), [])
})

t.test('facet_figures, make_means: a mean, with shares and spread where they are kept', async (t) => {
  t.match(await figure(top.unit, 'A'), {
    valid: 25,
    weight: '25',
    mean: '3.2',
    blocks: [3, 2, 1],
    moved: '3.0000',
    shares: [10, 5, 5],
    shares_valid: 20,
    fifths: [2, 5, 15, 5, 3],
    fifths_valid: 30,
    deviation: '1.02',
  })
  t.match(await figure(left.unit, 'A'), { mean: '4.0', blocks: [1, 1, 0], fifths: null, deviation: null })
  t.equal(await figure(right.unit, 'C'), undefined, 'what no block keeps is no figure')
})

t.test('make_means: where clipping matters it is said, and never the very end', async (t) => {
  t.match(await figure(right.unit, 'A'), { mean: '2.0', bound: 'or-lower' })
  t.match(await figure(left.unit, 'B'), { mean: '4.9', bound: 'or-higher' })
  t.match(
    await figure(top.unit, 'B'),
    { valid: 18, mean: '3.3', bound: 'or-higher' },
    '1 of 18 is half a tenth',
  )
})

t.test(
  'make_means: of a composite a facet weighs as many items as it has, and all of them are needed',
  async (t) => {
    // Left: A is 4.0 of ten people and two items, B 5.0 of eight and one item.
    t.match(await figure(left.unit, 'AB'), { valid: 8, weight: '28', blocks: [] })
    t.equal(Number((await figure(left.unit, 'AB'))?.exact).toFixed(4), ((4 * 20 + 5 * 8) / 28).toFixed(4))
    t.equal(await figure(right.unit, 'AB'), undefined, 'without B there is none')
  },
)

t.test('make_indices: components in percent of the scale, by their weights', async (t) => {
  const first = (4 * 20 + 5 * 8) / 28
  const second = 3.5
  const expected = 25 * (first - 1) - 25 * (second - 1)
  t.equal(Number((await figure(left.unit, 'I'))?.exact).toFixed(3), expected.toFixed(3))
  t.equal((await figure(left.unit, 'I'))?.mean, String(Math.round(expected)))
  t.equal(await figure(right.unit, 'I'), undefined)
})

t.test('make_picks: what counts most, of the blocks at and below', async (t) => {
  const picks = await ask(
    'select unit_id, valid, chosen from results.unit_picks where wave_id = $1 order by valid',
    [wave],
  )
  t.match(picks, [
    { unit_id: left.unit, valid: 10, chosen: 4 },
    { unit_id: right.unit, valid: 12, chosen: 1 },
    { unit_id: top.unit, valid: 22, chosen: 5 },
  ])
})

t.test('note_same_questions: an earlier wave that asked the same of the same items and points', async (t) => {
  const later = await asOwner(database.url, (client) =>
    publishByHand(client, {
      opensOn: '2026-06-01',
      closesOn: '2026-06-12',
      units: [unitNamed('Alone', null)],
      measures: [FACETS[0]!, { ...FACETS[1]!, items: ['B2'] }, FACETS[2]!],
      sums: [],
    }),
  )
  const same = await ask<{ measure: string }>(
    'select measure from results.same_questions where wave_id = $1 and earlier_id = $2 order by measure',
    [later, wave],
  )
  t.strictSame(
    same.map(({ measure }) => measure),
    ['A', 'C'],
    'B asks another item',
  )
})

t.test(
  'must_hold_the_floor: nothing smaller than the wave promised is kept, and nothing of it remains',
  async (t) => {
    const alone = unitNamed('Alone', null)
    const refused = asOwner(database.url, (client) =>
      publishByHand(client, {
        units: [alone],
        measures: [FACETS[0]!],
        sums: [{ unit: alone.unit, measure: 'A', valid: 4, total: 8 }],
      }),
    )
    await t.rejects(refused, { code: '23514' }, 'four answers are no block at all')
  },
)
