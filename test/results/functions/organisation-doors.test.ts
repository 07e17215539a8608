import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMeasure, publishByHand, unitNamed } from './hand-made.ts'

/** What HR reads of the whole organisation, and nobody else. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const NOT_YOURS = 'OH005 units__not_yours_to_read'
const MEASURES: readonly HandMeasure[] = [
  { code: 'K', kind: 'facet', items: ['K1'], role: 'contract-kept' },
  { code: 'B', kind: 'facet', items: ['B1'], role: 'contract-breach', needsRelease: true },
]

const top = unitNamed('Top', null, { answers: 40, invited: 40, blocks: 4 })
const north = unitNamed('North', top, { answers: 20, invited: 20, blocks: 2 })
const one = unitNamed('One', north)
const two = unitNamed('Two', north)
const south = unitNamed('South', top)
const small = unitNamed('Small', top, {
  answers: 0,
  blocks: 0,
  withheld: 'too-few-answers',
  tellsInvited: false,
})
const abroad = unitNamed('Abroad', null, { answers: 50, invited: 60 })
const alone = unitNamed('Alone', abroad)
const units = [top, north, one, two, south, small, abroad, alone]

const sums = [one, two, south].map(({ unit }) => ({ unit, measure: 'K', valid: 10, total: 30 }))
const earlier = await publishByHand(client, {
  units: [top, north, one, two],
  measures: MEASURES,
  sums: sums.slice(0, 2),
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
  units: units.map((unit) => (unit === one ? { ...one, trends: [earlier] } : unit)),
  measures: MEASURES,
  sums,
  picks: [one, two].map(({ unit }) => ({ unit, question: 'Q', option: 'A', valid: 10, chosen: 4 })),
  comments: [
    comment(one.unit, 'of One'),
    comment(one.unit, 'about one leader', 'own-leader'),
    comment(two.unit, 'about three leaders', 'three-leaders', 'three'),
    comment(north.unit, 'about four leaders', 'three-leaders', 'four'),
    comment(south.unit, 'not read yet'),
  ],
  leaders: [
    { unit: two.unit, about: 'three', leaders: 3 },
    { unit: north.unit, about: 'four', leaders: 4 },
  ],
})
await openByHand(client, wave)

const hr = await hire(client, 'hr@x.example', ['hr'])
const leader = await hire(client, 'leader@x.example', ['trustee', 'works-council', 'data-protection-officer'])
const moderator = await hire(client, 'moderator@x.example', ['moderator'])
const both = await hire(client, 'both@x.example', ['hr'])
await ledWhenOpened(client, wave, [top.unit], leader.employee)
await ledWhenOpened(client, wave, [south.unit], both.employee)

const nameOf = (unit: string) => units.find((known) => known.unit === unit)?.name ?? unit

t.test('must_be_allowed: no leader, nobody without the role or an account, and no unknown act', async (t) => {
  const unit = `'${top.unit}'`
  const doors = [
    `organisation_units($1, $2, array[${unit}]::uuid[])`,
    `organisation_figures($1, $2, array[${unit}]::uuid[])`,
    `organisation_picks($1, $2, ${unit})`,
    'organisation_comments($1, $2)',
    'tree_rows($1, $2, null, 40)',
    `tree_cells($1, $2, array[${unit}]::uuid[])`,
    'largest_top($1, $2)',
    'about_wave($1, $2)',
  ]
  for (const door of doors) {
    const refused = (account: string | null) => database.refusal(`select results.${door}`, [account, wave])
    t.equal(await refused(null), NOT_YOURS, door)
    t.equal(await refused(leader.account), NOT_YOURS, door)
    t.equal(await refused(hr.account), 'nothing', door)
  }
  const allowed = (act: string | null) =>
    database.refusal('select results.must_be_allowed($1, $2)', [hr.account, act])
  t.equal(await allowed('read-everything'), NOT_YOURS)
  t.equal(await allowed(null), NOT_YOURS)
  t.equal(await allowed('read-organisation'), 'nothing')
})

t.test(
  'organisation_units: only those asked for, the highest above each once, and each before',
  async (t) => {
    const read = async (ids: readonly string[]) =>
      (
        await database.rows<{ relation: string; unit_id: string }>(
          'select relation, unit_id from results.organisation_units($1, $2, $3)',
          [hr.account, wave, ids],
        )
      )
        .map(({ relation, unit_id }) => `${relation} ${nameOf(unit_id)}`)
        .toSorted()
    t.strictSame(await read([]), [])
    t.strictSame(await read([one.unit, two.unit]), ['earlier One', 'larger Top', 'own One', 'own Two'])
    t.strictSame(await read([one.unit, alone.unit]), [
      'earlier One',
      'larger Abroad',
      'larger Top',
      'own Alone',
      'own One',
    ])
  },
)

t.test('organisation_figures: of these units, the highest above, and what they were', async (t) => {
  const read = async (ids: readonly string[]) =>
    (
      await database.rows<{ relation: string; unit_id: string; told: string }>(
        `select relation, unit_id, coalesce(mean::text, withheld) as told
         from results.organisation_figures($1, $2, $3) where measure = 'K'`,
        [hr.account, wave, ids],
      )
    )
      .map(({ relation, unit_id, told }) => `${relation} ${nameOf(unit_id)} ${told}`)
      .toSorted()
  t.strictSame(await read([small.unit]), ['contract Top 3.0', 'larger Top 3.0'], 'nothing of a withheld unit')
  t.strictSame(await read([alone.unit]), ['larger Abroad too-few-answers', 'own Alone too-few-answers'])
  t.strictSame(await read([one.unit]), [
    'contract Top 3.0',
    'earlier One 3.0',
    'larger Top 3.0',
    'own One 3.0',
  ])
})

t.test('organisation_picks: of one unit', async (t) => {
  const read = (unit: string) =>
    database.rows('select * from results.organisation_picks($1, $2, $3)', [hr.account, wave, unit])
  t.strictSame(await read(south.unit), [], 'where nobody was asked there are none')
  t.strictSame(await read(north.unit), [{ question: 'Q', option: 'A', valid: 20, chosen: 8 }])
})

t.test('organisation_comments: none before they are released, none about one leader', async (t) => {
  const read = async (account: string) =>
    (
      await database.rows<{ name: string; words: string }>(
        'select name, words from results.organisation_comments($1, $2)',
        [account, wave],
      )
    ).map(({ name, words }) => `${name}: ${words}`)
  await client.query(`update results.comments set verdict = 'shown' where words <> 'not read yet'`)
  t.strictSame(await read(hr.account), [])
  await client.query(
    `insert into results.releases (wave_id, what, released_on) values ($1, 'comments', current_date)`,
    [wave],
  )
  t.strictSame(
    await read(both.account),
    ['North: about four leaders', 'One: of One'],
    'for who leads as well',
  )
  t.strictSame(await read(hr.account), [
    'North: about four leaders',
    'One: of One',
    'Two: about three leaders',
  ])
})

t.test(
  'tree_rows: whole levels while they fit, one unit opened, and no number of what is withheld',
  async (t) => {
    const read = async (unit: string | null, most: number) =>
      (
        await database.rows<{ name: string; parts: number }>(
          'select name, parts from results.tree_rows($1, $2, $3, $4)',
          [hr.account, wave, unit, most],
        )
      ).map(({ name, parts }) => `${name} ${parts}`)
    const first = ['Abroad 1', 'Top 3']
    const second = ['Abroad 1', 'Alone 0', 'North 2', 'Small 0', 'South 0', 'Top 3']
    t.strictSame(await read(one.unit, 40), [], 'below a team is nothing')
    t.strictSame(await read(null, 1), first, 'the first level is shown, however long')
    t.strictSame(await read(null, 5), first, 'four more do not fit')
    t.strictSame(await read(null, 6), second)
    t.strictSame(await read(null, 7), second, 'nor does half a level')
    t.equal((await read(null, 8)).length, 8)
    t.strictSame(await read(top.unit, 3), ['North 2', 'Small 0', 'South 0'])
    const ofSmall = await database.rows(
      `select answers, invited, at_least_80, withheld from results.tree_rows($1, $2, $3, 3) where name = 'Small'`,
      [hr.account, wave, top.unit],
    )
    t.strictSame(ofSmall, [{ answers: null, invited: null, at_least_80: null, withheld: 'too-few-answers' }])
  },
)

t.test('tree_cells: a mean or why there is none, of these units and of no withheld one', async (t) => {
  const cells = await database.rows<{ unit_id: string; measure: string; mean: string; withheld: string }>(
    'select * from results.tree_cells($1, $2, $3)',
    [hr.account, wave, [one.unit, small.unit]],
  )
  t.strictSame(
    cells.map((cell) => `${nameOf(cell.unit_id)} ${cell.measure} ${cell.mean ?? cell.withheld}`),
    ['One K 3.0', 'One B too-few-answers'],
  )
})

t.test('largest_top: the highest unit of whom most answered, or none', async (t) => {
  const largest = (of: string) => database.value('select results.largest_top($1, $2)', [hr.account, of])
  t.equal(await largest(hr.account), null, 'of a wave that is not there')
  t.equal(await largest(wave), abroad.unit)
  t.equal(await largest(earlier), top.unit)
})

t.test('about_wave: what the count says of the whole', async (t) => {
  const about = (of: string) => database.rows('select * from results.about_wave($1, $2)', [hr.account, of])
  t.strictSame(await about(hr.account), [], 'of a wave that is not there')
  t.strictSame(await about(wave), [{ report: {}, organisation: {} }])
})

t.test(
  'list_publications: nobody without an account, and what waits only for who decides on it',
  async (t) => {
    const list = (account: string | null) =>
      database.rows(
        `select wave, promises_to_release as promised, comments, comments_unread as unread,
         comments_released as released from results.list_publications($1)`,
        [account],
      )
    t.strictSame(await list(null), [])
    t.strictSame(
      await list(leader.account),
      [
        { wave, promised: false, comments: 0, unread: 0, released: true },
        { wave: earlier, promised: false, comments: 0, unread: 0, released: false },
      ],
      'the latest first',
    )
    await client.query(
      `insert into results.releases (wave_id, what, released_on) values ($1, 'broken-promises', current_date)`,
      [earlier],
    )
    t.strictSame(await list(hr.account), [
      { wave, promised: true, comments: 5, unread: 1, released: true },
      { wave: earlier, promised: false, comments: 0, unread: 0, released: false },
    ])
    t.match(
      await list(moderator.account),
      [{ promised: false, comments: 5, unread: 1 }, { promised: false }],
      'comments wait for a moderator too',
    )
  },
)
