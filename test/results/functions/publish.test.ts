import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMade, type HandMeasure, type HandSum, publishByHand, unitNamed } from './hand-made.ts'

/** A publication is kept whole, as the count wrote it, or not at all. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const MEASURES: readonly HandMeasure[] = [
  { code: 'A', kind: 'facet', items: ['A1'], role: 'setting', direction: -1, sensitive: true },
  { code: 'L', kind: 'facet', items: ['L1'], describesLeader: true, needsRelease: true },
  { code: 'C', kind: 'composite', items: ['A1'], components: ['A'], weights: [0.5] },
]
const unit = unitNamed('Unit', null)
const stranger = unitNamed('Stranger', null)
const sum = (more: Partial<HandSum> = {}): HandSum => ({
  unit: unit.unit,
  measure: 'A',
  valid: 10,
  total: 30,
  detail: 'shares',
  shares: [4, 3, 3],
  ...more,
})
const pick = { unit: unit.unit, question: 'Q', option: 'A', valid: 10, chosen: 4 }
const words = { readers: 'everyone', unit: unit.unit, question: 'Q', language: 'nl', text: 'Words.' }

const tables = ['waves', 'units', 'unit_leaders', 'unit_trends', 'measures', 'blocks', 'block_measures']
const derived = ['block_picks', 'comments', 'figures', 'unit_picks', 'same_questions']
const rowsKept = async (): Promise<number> => {
  const counts = [...tables, ...derived].map((table) => `(select count(*) from results.${table})`)
  return (await database.value<number>(`select (${counts.join(' + ')})::integer`)) ?? -1
}

const earlier = await publishByHand(client, {
  units: [unit],
  measures: MEASURES,
  sums: [],
  opensOn: '2025-09-01',
  closesOn: '2025-09-12',
})
const wave = await publishByHand(client, {
  units: [{ ...unit, trends: [earlier] }],
  measures: MEASURES,
  sums: [sum({ moved: 2, hiddenBelow: 1, hiddenAbove: 3 })],
  picks: [pick],
  comments: [words],
  leaders: [{ unit: unit.unit, about: 'L', leaders: 3 }],
})
const rowsBefore = await rowsKept()

/** By which rule a publication is refused that differs in one thing from a good one. */
const refusal = (otherwise: Partial<HandMade>): Promise<string> =>
  publishByHand(client, { units: [unit], measures: MEASURES, sums: [sum()], ...otherwise }).then(
    () => 'nothing',
    ({ code, constraint }: { code: string; constraint: string }) => `${code} ${constraint}`,
  )

t.test('publish: what is refused leaves nothing behind', async (t) => {
  const refused: Readonly<Record<string, Partial<HandMade>>> = {
    '23514 blocks__detail_needs_size': { sums: [sum({ valid: 9 })] },
    '23514 blocks__hold_seven_of_one_leader': {
      sums: [{ unit: unit.unit, measure: 'L', valid: 6, total: 12, readers: 'own-leader' }],
    },
    '23514 waves__scale_has_two_points': { highest: 1 },
    '23505 units__id': { units: [unit, unit] },
    '23505 measures__id': { measures: [...MEASURES, MEASURES[0]!] },
    '23505 block_measures__id': { sums: [sum(), sum()] },
    '23503 block_measures__measure': { sums: [sum({ measure: 'unknown' })] },
    '23503 blocks__unit': { sums: [sum({ unit: stranger.unit })] },
    '23503 block_picks__unit': { picks: [{ ...pick, unit: stranger.unit }] },
    '23514 block_picks__ten_or_nothing': { picks: [{ ...pick, valid: 9 }] },
    '23514 block_picks__never_nobody_or_all': { picks: [{ ...pick, chosen: 10 }] },
    '23503 comments__unit': { comments: [{ ...words, unit: stranger.unit }] },
    '23514 comments__readers_are_known': { comments: [{ ...words, readers: 'nobody' }] },
    '23503 unit_leaders__unit': { leaders: [{ unit: stranger.unit, about: 'L', leaders: 4 }] },
    '23514 units__names_no_few_who_did_not': { units: [{ ...unit, invited: 12 }] },
    '23514 units__published_from_three_in_ten': { units: [{ ...unit, invited: 40 }] },
    '23514 units__withheld_keeps_no_number': { units: [{ ...unit, withheld: 'too-few-answers' }] },
    '23514 measures__has_items': { measures: [{ ...MEASURES[0]!, items: [] }], sums: [] },
  }
  for (const [rule, otherwise] of Object.entries(refused)) {
    t.equal(await refusal(otherwise), rule)
    t.equal(await rowsKept(), rowsBefore, 'and nothing of it remains')
  }
})

t.test('publish: a floor above five is held as the wave promised it', async (t) => {
  t.equal(await refusal({ floor: 4 }), '23514 waves__floor_is_five_or_more')
  t.equal(await refusal({ floor: 11 }), 'OH004 blocks__hold_the_floor_of_the_wave')
  t.equal(await rowsKept(), rowsBefore)
})

const kept = (columns: string, table: string) =>
  database.rows(`select ${columns} from results.${table} where wave_id = $1`, [wave])

t.test('publish: a wave is published once', async (t) => {
  const again = await database.refusal('select results.publish($1, $2)', [{ wave, floor: 5 }, []])
  t.match(again, /^23/, 'with nothing else in it')
  t.equal(await rowsKept(), rowsBefore)
  const dates = await database.rows(
    `select instrument, form, opens_on::text, closes_on::text, floor, lowest, highest, gap, moved, moved_each
     from results.waves where id = $1`,
    [wave],
  )
  t.strictSame(dates, [
    {
      instrument: 'by-hand@1.0.0',
      form: 'all',
      opens_on: '2026-03-02',
      closes_on: '2026-03-13',
      floor: 5,
      lowest: 1,
      highest: 5,
      gap: 1,
      moved: 2,
      moved_each: 6,
    },
  ])
})

t.test('keep_units: the tree, who leads how many, and what may be compared', async (t) => {
  t.strictSame(await kept('unit_id, parent_id, name, invited, answers, tells_invited, blocks', 'units'), [
    {
      unit_id: unit.unit,
      parent_id: null,
      name: 'Unit',
      invited: 10,
      answers: 10,
      tells_invited: true,
      blocks: 1,
    },
  ])
  t.strictSame(await kept('top_id, withheld', 'units'), [{ top_id: unit.unit, withheld: null }])
  t.strictSame(await kept('about, leaders', 'unit_leaders'), [{ about: 'L', leaders: 3 }])
  t.strictSame(await kept('unit_id, earlier_id', 'unit_trends'), [
    { unit_id: unit.unit, earlier_id: earlier },
  ])
})

t.test('keep_measures: each with what decides who may read it', async (t) => {
  const columns = 'code, kind, role, direction, describes_leader as leader, needs_release as waits, sensitive'
  const rows = await kept(columns, 'measures')
  t.strictSame(
    rows.toSorted((a, b) => (String(a.code) < String(b.code) ? -1 : 1)),
    [
      {
        code: 'A',
        kind: 'facet',
        role: 'setting',
        direction: -1,
        leader: false,
        waits: false,
        sensitive: true,
      },
      {
        code: 'C',
        kind: 'composite',
        role: null,
        direction: 1,
        leader: false,
        waits: false,
        sensitive: false,
      },
      { code: 'L', kind: 'facet', role: null, direction: 1, leader: true, waits: true, sensitive: false },
    ],
  )
  t.strictSame(
    await database.rows(
      `select items, components, weights from results.measures where wave_id = $1 and code = 'C'`,
      [wave],
    ),
    [{ items: ['A1'], components: ['A'], weights: [0.5] }],
  )
})

t.test('keep_blocks: sums and counts, of each block once, and no more than that', async (t) => {
  t.strictSame(await kept('readers, detail, unit_id, respondents', 'blocks'), [
    { readers: 'everyone', detail: 'shares', unit_id: unit.unit, respondents: 10 },
  ])
  t.strictSame(
    await kept('measure, valid, total, shares, fifths, moved, hidden_below, hidden_above', 'block_measures'),
    [
      {
        measure: 'A',
        valid: 10,
        total: '30.0000',
        shares: [4, 3, 3],
        fifths: null,
        moved: '2.0000',
        hidden_below: '1.0000',
        hidden_above: '3.0000',
      },
    ],
  )
  t.strictSame(await kept('question, option, valid, chosen', 'block_picks'), [
    { question: 'Q', option: 'A', valid: 10, chosen: 4 },
  ])
})

t.test('keep_comments: nobody has read them yet', async (t) => {
  t.strictSame(await kept('readers, unit_id, question, language, words, verdict', 'comments'), [
    {
      readers: 'everyone',
      unit_id: unit.unit,
      question: 'Q',
      language: 'nl',
      words: 'Words.',
      verdict: null,
    },
  ])
})
