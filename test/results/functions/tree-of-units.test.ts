import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandUnit, publishByHand, unitNamed } from './hand-made.ts'

/** Which units lie in which, and of which somebody may read another one above. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const top = unitNamed('Top', null, { answers: 60, invited: 62, tellsInvited: false, blocks: 6 })
const north = unitNamed('North', top, { answers: 30, invited: 40, blocks: 3 })
const one = unitNamed('One', north)
const two = unitNamed('Two', north)
const small = unitNamed('Small', north, {
  answers: 0,
  blocks: 0,
  withheld: 'too-few-answers',
  tellsInvited: false,
})
const south = unitNamed('South', top, { answers: 20, invited: 20, blocks: 2 })
const inSmall = unitNamed('In small', small)
const units = [top, north, one, two, small, south, inSmall]
const wave = await publishByHand(client, { units, measures: [], sums: [] })
const another = await publishByHand(client, {
  units: [{ ...one, parent: null, top: one.unit }],
  measures: [],
  sums: [],
  opensOn: '2026-06-01',
  closesOn: '2026-06-12',
})

const nameOf = (unit: string | null | undefined) =>
  units.find((known) => known.unit === unit)?.name ?? 'nothing'
const idsOf = (known: readonly HandUnit[]) => known.map(({ unit }) => unit)
const named = async (sql: string, values: readonly unknown[]): Promise<readonly string[]> =>
  (await database.rows<{ unit: string }>(sql, values)).map(({ unit }) => nameOf(unit)).toSorted()

t.test('keep_units: each knows all above it, the nearest first, and of no other wave', async (t) => {
  const above = (of: string, { unit }: HandUnit) =>
    database.value('select above from results.units where wave_id = $1 and unit_id = $2', [of, unit])
  t.strictSame(await above(another, one), [])
  t.strictSame(await above(wave, top), [])
  t.strictSame(await above(wave, inSmall), idsOf([small, north, top]))
})

t.test('keep_units: units that lie in a circle are refused', async (t) => {
  const circle = [
    { ...north, parent: one.unit },
    { ...one, parent: north.unit },
  ]
  await t.rejects(publishByHand(client, { units: [top, ...circle], measures: [], sums: [] }), {
    code: '23502',
    column: 'above',
  })
})

t.test('below: a unit and all below it, withheld or not, and of no other wave', async (t) => {
  const below = 'select unit from results.below($1, $2) as unit'
  t.strictSame(await named(below, [another, north.unit]), ['North'])
  t.strictSame(await named(below, [wave, south.unit]), ['South'])
  t.strictSame(await named(below, [wave, north.unit]), ['In small', 'North', 'One', 'Small', 'Two'])
})

t.test(
  'parts_within: what lies outside or above is no part, and of two nested parts the larger',
  async (t) => {
    const within = async (larger: HandUnit, parts: readonly HandUnit[]) =>
      named('select part as unit from results.parts_within($1, $3) where larger = $2', [
        wave,
        larger.unit,
        idsOf(parts),
      ])
    t.strictSame(await within(north, [south, top, north]), [])
    t.strictSame(await within(north, []), [])
    t.strictSame(await within(top, [one, north, south]), ['North', 'South'])
    t.strictSame(
      await within(north, [one, top, south, north]),
      ['One'],
      'a part that holds the larger hides none',
    )
    t.strictSame(await within(top, [one, two]), ['One', 'Two'])
  },
)

t.test('nearest_above: never one that is withheld, or in which one other team would be left', async (t) => {
  const nearest = async (unit: HandUnit, parts: readonly HandUnit[]) =>
    nameOf(
      await database.value<string>('select results.nearest_above($1, $2, $3)', [
        wave,
        unit.unit,
        idsOf(parts),
      ]),
    )
  t.equal(await nearest(top, [top]), 'nothing', 'above the highest there is none')
  t.equal(await nearest(inSmall, [inSmall]), 'North', 'one that is withheld is passed over')
  t.equal(await nearest(one, [one]), 'North', 'of three blocks two are left')
  t.equal(await nearest(one, [one, two]), 'Top', 'of three blocks one would be left')
  t.equal(await nearest(two, [two, one, north]), 'Top', 'nor where the larger is read as well')
  t.equal(await nearest(one, [north, two, one, south]), 'nothing', 'three and two of six leave one')
  t.equal(await nearest(south, [south, one]), 'Top', 'what lies elsewhere is subtracted as well')
  t.equal(await nearest(small, []), 'North', 'without anything to subtract the number of blocks is free')
})

t.test('parts_read_by: nothing that is withheld or was led by another, or in another wave', async (t) => {
  const leader = await hire(client, 'leader@x.example')
  const stranger = await hire(client, 'stranger@x.example')
  await openByHand(client, wave)
  await openByHand(client, another, '2026-06-12')
  await ledWhenOpened(client, wave, idsOf([one, small, north]), leader.employee)
  await ledWhenOpened(client, wave, idsOf([two]), stranger.employee)
  const read = (account: string | null, of: string) =>
    named('select unnest(results.parts_read_by($1, $2)) as unit', [account, of])
  t.strictSame(await read(null, wave), [])
  t.strictSame(await read(leader.account, another), [])
  t.strictSame(await read(stranger.account, wave), ['Two'])
  t.strictSame(await read(leader.account, wave), ['North', 'One'])
  t.strictSame(
    await database.value('select results.parts_read_by($1, $2)', [leader.account, another]),
    [],
    'nothing is an empty list',
  )
})

t.test('unit_rows: of a withheld unit no number, and of the invited none that names a few', async (t) => {
  const rows = await database.rows(
    `select name, answers, invited, at_least_80, response, withheld
     from results.unit_rows($1, $2, 'own') order by name`,
    [wave, idsOf([top, north, small])],
  )
  const nothing = { answers: null, invited: null, at_least_80: null, response: null }
  t.strictSame(rows, [
    { name: 'North', answers: 30, invited: 40, at_least_80: false, response: '0.7500', withheld: null },
    { name: 'Small', ...nothing, withheld: 'too-few-answers' },
    { name: 'Top', answers: 60, invited: null, at_least_80: true, response: '0.9677', withheld: null },
  ])
  t.strictSame(await database.rows(`select from results.unit_rows($1, $2, 'own')`, [another, [top.unit]]), [])
})
