import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMade, type HandMeasure, publishByHand, unitNamed } from './hand-made.ts'

/** What a page tells of earlier waves: the latest that asked the same, and never more than that wave's own page. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const KEPT: HandMeasure = { code: 'K', kind: 'facet', items: ['K1'], role: 'contract-kept' }
const BREACH: HandMeasure = {
  code: 'BR',
  kind: 'facet',
  items: ['BR1'],
  role: 'contract-breach',
  needsRelease: true,
}
const PLAIN: HandMeasure = { code: 'P', kind: 'facet', items: ['P1'] }
const OTHERWISE: HandMeasure = { code: 'P', kind: 'facet', items: ['P2'] }

const unit = unitNamed('Unit', null, { answers: 20, invited: 20, blocks: 2 })
const part = unitNamed('Part', unit)
const rest = unitNamed('Rest', unit)
const other = unitNamed('Other', null)

/** A wave in which Part and Rest have these totals of ten people. */
const publish = async (
  opensOn: string,
  closesOn: string,
  measures: readonly HandMeasure[],
  totals: Readonly<Record<string, readonly [part: number, rest: number]>>,
  more: Partial<HandMade> = {},
  trends: readonly string[] = [],
): Promise<string> => {
  const wave = await publishByHand(client, {
    units: [{ ...unit, trends }, part, rest, other],
    measures,
    sums: Object.entries(totals).flatMap(([measure, [ofPart, ofRest]]) => [
      { unit: part.unit, measure, valid: 10, total: ofPart },
      { unit: rest.unit, measure, valid: 10, total: ofRest },
    ]),
    opensOn,
    closesOn,
    ...more,
  })
  return openByHand(client, wave, closesOn)
}

const longAgo = await publish('2025-03-03', '2025-03-14', [KEPT, PLAIN], { K: [10, 20], P: [20, 20] })
const spring = await publish('2025-06-02', '2025-06-13', [KEPT, BREACH, PLAIN], {
  K: [20, 30],
  BR: [30, 30],
  P: [30, 30],
})
const autumn = await publish('2025-09-01', '2025-09-12', [PLAIN], { P: [40, 30] })
const winter = await publish('2025-12-01', '2025-12-12', [OTHERWISE], { P: [10, 10] })
const longer = await publish(
  '2026-01-05',
  '2026-01-16',
  [KEPT, PLAIN],
  { K: [50, 50], P: [50, 50] },
  { highest: 7 },
)
const now = await publish('2026-03-02', '2026-03-13', [PLAIN], { P: [40, 40] }, {}, [
  longAgo,
  spring,
  autumn,
  winter,
  longer,
])
const waves = new Map([
  [longAgo, 'longAgo'],
  [spring, 'spring'],
  [autumn, 'autumn'],
  [winter, 'winter'],
  [longer, 'longer'],
  [now, 'now'],
])

const always = await hire(client, 'always@x.example')
const onceOnly = await hire(client, 'once@x.example')
const ofBoth = await hire(client, 'both@x.example')
for (const wave of [longAgo, spring, now]) await ledWhenOpened(client, wave, [unit.unit], always.employee)
await ledWhenOpened(client, autumn, [unit.unit], onceOnly.employee)
await ledWhenOpened(client, winter, [unit.unit, part.unit], ofBoth.employee)

const told = async (kind: 'earlier' | 'contract', account: string, reader: string, of = now) =>
  (
    await database.rows<{ wave: string; measure: string; mean: string | null; withheld: string | null }>(
      `select wave, measure, mean, withheld from results.${kind}_figures($1, $2, $3, $4) order by measure`,
      [account, of, [unit.unit, other.unit], reader],
    )
  ).map(({ wave, measure, mean, withheld }) => `${waves.get(wave)} ${measure} ${mean ?? withheld}`)

t.test(
  'earlier_figures: not of a wave that the reader did not lead in, nor of other questions',
  async (t) => {
    t.strictSame(await told('earlier', onceOnly.account, 'leader'), ['autumn P 3.5'])
    t.strictSame(await told('earlier', ofBoth.account, 'leader'), [], 'winter asked another item')
    t.strictSame(
      await told('earlier', always.account, 'leader'),
      ['spring P 3.0'],
      'autumn was led by another',
    )
    t.strictSame(
      await told('earlier', always.account, 'organisation'),
      ['autumn P 3.5'],
      'the latest, for HR',
    )
  },
)

t.test('earlier_figures: nothing of units that may not be compared, or of waves to come', async (t) => {
  t.strictSame(await told('earlier', always.account, 'organisation', autumn), [])
  const { rows } = await client.query('select from results.earlier_figures($1, $2, $3, $4)', [
    always.account,
    now,
    [other.unit, part.unit],
    'organisation',
  ])
  t.strictSame(rows, [])
})

t.test('earlier_units: the same unit in each wave it may be compared with, and in no other', async (t) => {
  const units = async (wave: string, ids: readonly string[]) =>
    (
      await database.rows<{ wave: string; relation: string; unit_id: string }>(
        'select * from results.earlier_units($1, $2)',
        [wave, ids],
      )
    ).map((row) => `${waves.get(row.wave)} ${row.relation} ${row.unit_id === unit.unit}`)
  t.strictSame(await units(now, [other.unit, part.unit]), [])
  t.strictSame(await units(autumn, [unit.unit]), [])
  t.strictSame((await units(now, [unit.unit])).toSorted(), [
    'autumn earlier true',
    'longAgo earlier true',
    'longer earlier true',
    'spring earlier true',
    'winter earlier true',
  ])
})

t.test('contract_figures: what was not released is said so, and is not filled from before', async (t) => {
  t.strictSame(await told('contract', always.account, 'leader'), ['spring BR not-released', 'spring K 2.5'])
  await database.rows(
    `insert into results.releases (wave_id, what, released_on) values ($1, 'broken-promises', current_date)`,
    [spring],
  )
  t.strictSame(await told('contract', always.account, 'leader'), ['spring BR 3.0', 'spring K 2.5'])
})

t.test(
  'contract_figures: the latest of twelve months, on the same scale, led by the same person',
  async (t) => {
    t.strictSame(await told('contract', onceOnly.account, 'leader'), [], 'who led another wave')
    t.strictSame(await told('contract', always.account, 'organisation'), ['spring BR 3.0', 'spring K 2.5'])
    t.strictSame(await told('contract', always.account, 'organisation', longAgo), ['longAgo K 1.5'])
    const nextYear = await publish('2026-06-02', '2026-06-13', [PLAIN], { P: [30, 30] })
    t.strictSame(
      await told('contract', always.account, 'organisation', nextYear),
      [],
      'a year to the day is over',
    )
  },
)

t.test(
  'earlier_figures, contract_figures: what a wave leaves out for who led a part too stays out',
  async (t) => {
    const both = [unit.unit, part.unit]
    const first = await publish('2027-03-01', '2027-03-12', [KEPT, PLAIN], { K: [20, 30], P: [30, 40] })
    const second = await publish('2027-06-01', '2027-06-11', [PLAIN], { P: [30, 30] }, {}, [first])
    waves.set(first, 'first')
    await ledWhenOpened(client, first, both, ofBoth.employee)
    await ledWhenOpened(client, second, [unit.unit], ofBoth.employee)
    t.strictSame(await told('earlier', ofBoth.account, 'leader', second), ['first P would-show-one-team'])
    t.strictSame(
      await told('contract', ofBoth.account, 'leader', second),
      [],
      'nor by words about the contract',
    )
    t.strictSame(await told('contract', ofBoth.account, 'leader', first), [], 'nor in the same wave')
    t.strictSame(
      await told('earlier', ofBoth.account, 'organisation', second),
      ['first P 3.5'],
      'HR reads all',
    )
    t.strictSame(await told('contract', ofBoth.account, 'organisation', second), ['first K 2.5'])
  },
)
