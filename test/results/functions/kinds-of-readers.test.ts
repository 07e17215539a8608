import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandMeasure, publishByHand, unitNamed } from './hand-made.ts'

/** The same figures for each kind of reader: who may see them, and what is said to whoever may not. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const READERS = ['leader', 'leader-above', 'organisation', 'organisation-leads'] as const
type Reader = (typeof READERS)[number]

const MEASURES: readonly HandMeasure[] = [
  { code: 'A', kind: 'facet', items: ['A1'] },
  { code: 'B', kind: 'facet', items: ['B1'], needsRelease: true },
  { code: 'L', kind: 'facet', items: ['L1'], describesLeader: true },
  { code: 'LL', kind: 'composite', items: ['L1'], components: ['L'], describesLeader: true },
  { code: 'S', kind: 'facet', items: ['S1'], sensitive: true },
]

const top = unitNamed('Top', null, { answers: 40, invited: 40, blocks: 4 })
const four = unitNamed('Four', top)
const three = unitNamed('Three', top)
const bare = unitNamed('Bare', top)
const small = unitNamed('Small', top, {
  answers: 0,
  blocks: 0,
  withheld: 'too-few-answers',
  tellsInvited: false,
})

const aboutLeaders = [four, three].flatMap(({ unit }) => [
  { unit, measure: 'L', valid: 7, total: 14, readers: 'own-leader' as const },
  { unit, measure: 'L', valid: 10, total: 40, readers: 'three-leaders' as const },
])
const wave = await publishByHand(client, {
  units: [top, four, three, bare, small],
  measures: MEASURES,
  sums: [
    ...aboutLeaders,
    { unit: four.unit, measure: 'A', valid: 10, total: 30 },
    { unit: four.unit, measure: 'B', valid: 10, total: 30 },
    { unit: four.unit, measure: 'S', valid: 10, total: 30, detail: 'shares', shares: [4, 3, 3] },
  ],
  leaders: [
    { unit: four.unit, about: 'L', leaders: 4 },
    { unit: four.unit, about: 'LL', leaders: 4 },
    { unit: three.unit, about: 'L', leaders: 3 },
    { unit: three.unit, about: 'LL', leaders: 3 },
  ],
})

/** A mean, or why there is none. */
const toldTo = async (reader: Reader, unit: string, measure: string): Promise<string | undefined> =>
  database.value(
    `select coalesce(mean::text, withheld) from results.figure_rows($1, $2, $3, 'own') where measure = $4`,
    [wave, [unit], reader, measure],
  )
const toldToEach = async (unit: string, measure: string) => ({
  leader: await toldTo('leader', unit, measure),
  'leader-above': await toldTo('leader-above', unit, measure),
  organisation: await toldTo('organisation', unit, measure),
  'organisation-leads': await toldTo('organisation-leads', unit, measure),
})

t.test('about_four_leaders: three are too few for who leads, and what nobody counted is', async (t) => {
  const ask = 'select results.about_four_leaders($1, $2, $3)'
  t.equal(await database.value(ask, [wave, three.unit, 'L']), false)
  t.equal(await database.value(ask, [wave, bare.unit, 'L']), false, 'where no number was kept')
  t.equal(await database.value(ask, [wave, four.unit, 'A']), false, 'nor of another measure')
  t.equal(await database.value(ask, [wave, four.unit, 'L']), true)
})

t.test('figure_rows: a unit that is withheld has none, and no other unit comes along', async (t) => {
  const units = await database.rows<{ unit_id: string }>(
    `select distinct unit_id from results.figure_rows($1, $2, 'organisation', 'own')`,
    [wave, [small.unit, bare.unit]],
  )
  t.strictSame(units, [{ unit_id: bare.unit }])
  const count = 'select count(*)::integer from results.figure_rows($1, $2, $3, $4)'
  t.equal(await database.value(count, [wave, [bare.unit], 'leader', 'own']), MEASURES.length, 'each measure')
})

t.test('figure_rows: until HR releases it, a leader reads no breach, neither own nor above', async (t) => {
  const toAll = { organisation: '3.0', 'organisation-leads': '3.0' }
  t.strictSame(await toldToEach(four.unit, 'B'), {
    leader: 'not-released',
    'leader-above': 'not-released',
    ...toAll,
  })
  const release = 'insert into results.releases (wave_id, what, released_on) values ($1, $2, current_date)'
  await database.rows(release, [wave, 'comments'])
  t.equal(await toldTo('leader', four.unit, 'B'), 'not-released', 'releasing the comments releases no figure')
  await database.rows(release, [wave, 'broken-promises'])
  t.strictSame(await toldToEach(four.unit, 'B'), { leader: '3.0', 'leader-above': '3.0', ...toAll })
})

t.test('figure_rows: about one leader only that leader reads, and nobody else the same block', async (t) => {
  t.strictSame(
    await toldToEach(three.unit, 'L'),
    {
      leader: '2.0',
      'leader-above': 'needs-three-leaders',
      organisation: '4.0',
      'organisation-leads': 'needs-three-leaders',
    },
    'of three leaders, one would know who the other two are',
  )
  t.strictSame(
    await toldToEach(four.unit, 'L'),
    { leader: '2.0', 'leader-above': '4.0', organisation: '4.0', 'organisation-leads': '4.0' },
    'of four it says nothing of any one of them',
  )
  t.strictSame(await toldToEach(three.unit, 'LL'), await toldToEach(three.unit, 'L'), 'what is derived alike')
  t.strictSame(await toldToEach(bare.unit, 'L'), {
    leader: 'needs-seven-of-one-leader',
    'leader-above': 'needs-three-leaders',
    organisation: 'needs-three-leaders',
    'organisation-leads': 'needs-three-leaders',
  })
})

t.test('figure_rows: what is sensitive needs ten, whoever reads, and the rest five', async (t) => {
  const each = (told: string) => Object.fromEntries(READERS.map((reader) => [reader, told]))
  t.strictSame(await toldToEach(bare.unit, 'S'), each('fewer-than-ten'))
  t.strictSame(await toldToEach(bare.unit, 'A'), each('too-few-answers'))
  t.strictSame(await toldToEach(four.unit, 'S'), each('3.0'))
  t.strictSame(await toldToEach(four.unit, 'A'), each('3.0'))
})

t.test('organisation_reader: who ever led a unit reads as somebody who leads', async (t) => {
  const hr = await hire(client, 'hr@x.example', ['hr'])
  const both = await hire(client, 'both@x.example', ['hr'])
  const reader = (account: string) => database.value('select results.organisation_reader($1)', [account])
  t.equal(await reader(both.account), 'organisation')
  const long = await openByHand(client)
  await ledWhenOpened(client, long, [four.unit], both.employee)
  t.equal(await reader(both.account), 'organisation-leads', 'in whichever wave it was')
  t.equal(await reader(hr.account), 'organisation')
})
