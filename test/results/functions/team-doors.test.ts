import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMeasure, publishByHand, unitNamed } from './hand-made.ts'

/** What somebody reads who led a unit when the wave opened: that unit, and one larger. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const NOT_YOURS = 'OH005 units__not_yours_to_read'
const MEASURES: readonly HandMeasure[] = [
  { code: 'K', kind: 'facet', items: ['K1'], role: 'contract-kept' },
  { code: 'P', kind: 'facet', items: ['P1'] },
]

const top = unitNamed('Top', null, { answers: 50, invited: 50, blocks: 5 })
const larger = unitNamed('Larger', top, { answers: 30, invited: 30, blocks: 3 })
const one = unitNamed('One', larger)
const two = unitNamed('Two', larger)
const three = unitNamed('Three', larger)
const four = unitNamed('Four', top)
const five = unitNamed('Five', top)
const units = [top, larger, one, two, three, four, five]
const teams = [one, two, three, four, five]

const sums = teams.flatMap(({ unit }) =>
  ['K', 'P'].map((measure) => ({ unit, measure, valid: 10, total: 30 })),
)
const earlier = await publishByHand(client, {
  units,
  measures: MEASURES,
  sums,
  opensOn: '2025-09-01',
  closesOn: '2025-09-12',
})
const comment = (unit: string, text: string, readers = 'everyone', question = 'Q') => ({
  readers,
  unit,
  question,
  language: 'nl',
  text,
})
const wave = await publishByHand(client, {
  units: units.map((unit) => ({ ...unit, trends: [earlier] })),
  measures: MEASURES,
  sums,
  picks: [one, two, three].map(({ unit }) => ({ unit, question: 'Q', option: 'A', valid: 10, chosen: 4 })),
  comments: [
    comment(one.unit, 'of One'),
    comment(two.unit, 'of Two'),
    comment(larger.unit, 'of Larger'),
    comment(four.unit, 'of Four'),
    comment(one.unit, 'about the leader of One', 'own-leader'),
    comment(one.unit, 'about three leaders', 'three-leaders', 'three'),
    comment(two.unit, 'about four leaders', 'three-leaders', 'four'),
    comment(two.unit, 'hidden'),
  ],
  leaders: [
    { unit: one.unit, about: 'three', leaders: 3 },
    { unit: two.unit, about: 'four', leaders: 4 },
  ],
})
await openByHand(client, earlier, '2025-09-12')
await openByHand(client, wave)

const leader = await hire(client, 'leader@x.example')
const above = await hire(client, 'above@x.example')
const twice = await hire(client, 'twice@x.example')
const hr = await hire(client, 'hr@x.example', ['hr'])
await ledWhenOpened(client, earlier, [one.unit], leader.employee)
await ledWhenOpened(client, wave, [one.unit], leader.employee)
await ledWhenOpened(client, wave, [two.unit, three.unit], twice.employee)
await ledWhenOpened(client, wave, [larger.unit], above.employee)

const DOORS = ['must_lead', 'team_units', 'team_figures', 'team_picks', 'team_comments'] as const
const nameOf = (unit: string) => units.find((known) => known.unit === unit)?.name ?? unit

t.test('must_lead: nobody else, HR neither, nor of another unit, wave or without an account', async (t) => {
  for (const door of DOORS) {
    const refused = (account: string | null, of: string, unit: string | null) =>
      database.refusal(`select results.${door}($1, $2, $3)`, [account, of, unit])
    t.equal(await refused(null, wave, one.unit), NOT_YOURS, `${door}: without an account`)
    t.equal(await refused(hr.account, wave, one.unit), NOT_YOURS, `${door}: HR has a door of its own`)
    t.equal(await refused(leader.account, wave, two.unit), NOT_YOURS, `${door}: a unit beside`)
    t.equal(await refused(leader.account, wave, larger.unit), NOT_YOURS, `${door}: a unit above`)
    t.equal(await refused(above.account, wave, one.unit), NOT_YOURS, `${door}: a part`)
    t.equal(await refused(leader.account, wave, null), NOT_YOURS, `${door}: no unit`)
    t.equal(await refused(above.account, earlier, larger.unit), NOT_YOURS, `${door}: another wave`)
    t.equal(await refused(leader.account, wave, one.unit), 'nothing', door)
  }
})

t.test('team_units: the unit, one larger of which two other teams are left, and earlier ones', async (t) => {
  const read = async (account: string, unit: string) =>
    (
      await database.rows<{ relation: string; unit_id: string }>(
        'select relation, unit_id from results.team_units($1, $2, $3)',
        [account, wave, unit],
      )
    ).map(({ relation, unit_id }) => `${relation} ${nameOf(unit_id)}`)
  t.strictSame(await read(twice.account, two.unit), ['own Two', 'larger Top', 'earlier Two'])
  t.strictSame(await read(leader.account, one.unit), ['own One', 'larger Larger', 'earlier One'])
})

t.test('team_figures: never of a team beside or below, and of the past only what was led', async (t) => {
  const read = async (account: string, unit: string) =>
    (
      await database.rows<{ relation: string; unit_id: string; measure: string; told: string }>(
        `select relation, unit_id, measure, coalesce(mean::text, withheld) as told
         from results.team_figures($1, $2, $3) where measure = 'K'`,
        [account, wave, unit],
      )
    ).map(({ relation, unit_id, told }) => `${relation} ${nameOf(unit_id)} ${told}`)
  t.strictSame(await read(leader.account, one.unit), [
    'own One 3.0',
    'larger Larger 3.0',
    'earlier One 3.0',
    'contract One 3.0',
  ])
  t.strictSame(await read(above.account, larger.unit), [
    'own Larger 3.0',
    'larger Top 3.0',
    'contract Larger 3.0',
  ])
})

t.test('team_picks: nothing of another unit, nor where one other team would be left', async (t) => {
  const read = (account: string, unit: string) =>
    database.rows('select * from results.team_picks($1, $2, $3)', [account, wave, unit])
  t.strictSame(await read(leader.account, one.unit), [{ question: 'Q', option: 'A', valid: 10, chosen: 4 }])
  const whole = [{ question: 'Q', option: 'A', valid: 30, chosen: 12 }]
  t.strictSame(await read(above.account, larger.unit), whole)
  const lead = (unit: string) =>
    client.query('update people.wave_units set leader_id = $1 where wave_id = $2 and unit_id = $3', [
      above.employee,
      wave,
      unit,
    ])
  await client.query('begin')
  await lead(two.unit)
  t.strictSame(await read(above.account, larger.unit), whole, 'of three teams two others are left')
  await lead(three.unit)
  t.strictSame(await read(above.account, larger.unit), [], 'only One would be left')
  await lead(one.unit)
  t.strictSame(await read(above.account, larger.unit), whole, 'who leads all three reads them anyway')
  await client.query('rollback')
})

t.test(
  'team_comments: nothing before HR releases, and never what is hidden or of a unit beside',
  async (t) => {
    const read = async (account: string, unit: string) =>
      (
        await database.rows<{ name: string; words: string }>(
          'select name, words from results.team_comments($1, $2, $3)',
          [account, wave, unit],
        )
      )
        .map(({ name, words }) => `${name}: ${words}`)
        .toSorted()
    await client.query(`update results.comments set verdict = 'shown' where words <> 'hidden'`)
    t.strictSame(await read(leader.account, one.unit), [], 'read, and not released')
    await client.query(
      `insert into results.releases (wave_id, what, released_on) values ($1, 'comments', current_date)`,
      [wave],
    )
    t.strictSame(
      await read(leader.account, one.unit),
      ['One: about the leader of One', 'One: of One'],
      'about three leaders, one of them would know the others',
    )
    t.strictSame(
      await read(above.account, larger.unit),
      ['Larger: about four leaders', 'Larger: of Larger', 'Larger: of One', 'Larger: of Two'],
      'under the name of the own unit, and nothing about who leads a part of it',
    )
  },
)
