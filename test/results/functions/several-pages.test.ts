import t from 'tap'
import { hire, ledWhenOpened, openByHand } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { type HandUnit, publishByHand, unitNamed } from './hand-made.ts'

/** Somebody who leads several units has several pages, and puts them side by side. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const top = unitNamed('Top', null, { answers: 50, invited: 50, blocks: 5 })
const north = unitNamed('North', top, { answers: 30, invited: 30, blocks: 3 })
const [one, two, three] = ['One', 'Two', 'Three'].map((name) => unitNamed(name, north))
const [four, five] = ['Four', 'Five'].map((name) => unitNamed(name, top))
const teams = [one!, two!, three!, four!, five!]
const units = [top, north, ...teams]

const comment = (unit: string, text: string) => ({
  readers: 'everyone',
  unit,
  question: 'Q',
  language: 'nl',
  text,
})
const wave = await publishByHand(client, {
  units,
  measures: [{ code: 'P', kind: 'facet', items: ['P1'] }],
  sums: teams.map(({ unit }) => ({ unit, measure: 'P', valid: 10, total: 30 })),
  comments: [one!, two!, three!].map(({ unit, name }) => comment(unit, `of ${name}`)),
})
await openByHand(client, wave)
await client.query(`update results.comments set verdict = 'shown'`)
await client.query(`insert into results.releases values ($1, 'comments', current_date)`, [wave])

/** An account that led these units when the wave opened. */
const accountLeading = async (...led: readonly HandUnit[]): Promise<string> => {
  const { account, employee } = await hire(
    client,
    `${led.map(({ name }) => name.toLowerCase()).join('-')}@x.example`,
  )
  await client.query('delete from people.wave_units')
  await ledWhenOpened(
    client,
    wave,
    led.map(({ unit }) => unit),
    employee,
  )
  return account
}
const larger = (account: string, { unit }: HandUnit) =>
  database.value('select results.larger_beside($1, $2, $3)', [account, wave, unit])

t.test('larger_beside: two larger units of two pages are never one other team apart', async (t) => {
  const both = await accountLeading(one!, four!)
  // One stands beside North, Four beside Top; and Top less North less Four is Five.
  t.equal(await larger(both, one!), null)
  t.equal(await larger(both, four!), null)
  const shown = await database.rows(
    `select unit_id from results.team_figures($1, $2, $3) where relation = 'larger'`,
    [both, wave, four!.unit],
  )
  t.strictSame(shown, [])
})

t.test('read_by, larger_beside: somebody with one unit reads the nearest, as before', async (t) => {
  const single = await accountLeading(two!)
  t.strictSame(
    (await database.value<string[]>('select results.read_by($1, $2)', [single, wave]))?.toSorted(),
    [two!.unit, north.unit].toSorted(),
  )
  t.equal(await larger(single, two!), north.unit)
})

t.test('parts_beside: a leader reads other pages, nobody else could subtract them', async (t) => {
  const both = await accountLeading(three!, five!)
  const parts = (reader: string) =>
    database.value<string[]>('select results.parts_beside($1, $2, $3)', [both, wave, reader])
  t.strictSame(await parts('organisation-leads'), [])
  for (const reader of ['leader', 'leader-above'])
    t.strictSame(
      (await parts(reader))?.toSorted(),
      (await database.value<string[]>('select results.read_by($1, $2)', [both, wave]))?.toSorted(),
    )
})

t.test('larger_beside: where two teams are left everywhere, a larger unit is shown', async (t) => {
  const pair = await accountLeading(one!, two!)
  // North less both is Three, so both stand beside Top, of which three are left.
  t.equal(await larger(pair, one!), top.unit)
  t.equal(await larger(pair, two!), top.unit)
})

t.test(
  'team_comments: less those of the parts that one reads too, never those of one other team',
  async (t) => {
    const read = async (account: string) =>
      (
        await database.rows<{ words: string }>('select words from results.team_comments($1, $2, $3)', [
          account,
          wave,
          north.unit,
        ])
      )
        .map(({ words }) => words)
        .toSorted()
    t.strictSame(
      await read(await accountLeading(north, one!, two!)),
      ['of One', 'of Two'],
      'Three would be alone',
    )
    t.strictSame(await read(await accountLeading(north, one!)), ['of One', 'of Three', 'of Two'])
  },
)
