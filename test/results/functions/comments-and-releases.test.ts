import { randomUUID } from 'node:crypto'
import t from 'tap'
import { hire } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { publishByHand, unitNamed } from './hand-made.ts'

/** Words can name somebody: one person reads all of them first, and what is hidden is gone. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const NOT_YOURS = 'OH005 units__not_yours_to_read'
const unit = unitNamed('Unit', null)
const comment = (text: string) => ({
  readers: 'everyone',
  unit: unit.unit,
  question: 'Q',
  language: 'nl',
  text,
})
const wave = await publishByHand(client, {
  units: [unit],
  measures: [],
  sums: [],
  comments: [comment('first'), comment('second'), comment('third')],
})
const silent = await publishByHand(client, { units: [unit], measures: [], sums: [] })
const hr = await hire(client, 'hr@x.example', ['hr'])
const moderator = await hire(client, 'moderator@x.example', ['moderator'])
const other = await hire(client, 'other@x.example', ['trustee', 'works-council', 'data-protection-officer'])

const idOf = async (words: string) =>
  (await database.value<string>('select id from results.comments where words = $1', [words])) ?? ''
const first = await idOf('first')
const second = await idOf('second')
const third = await idOf('third')
const judged = (account: string | null, id: string, decision: string | null) =>
  database.refusal('select results.judge_comment($1, $2, $3)', [account, id, decision])
const released = (account: string | null, part: string, of = wave) =>
  database.refusal('select results.release($1, $2, $3)', [account, of, part])

t.test('comments_to_read: nobody but who may, and never the unit they came from', async (t) => {
  const read = 'select * from results.comments_to_read($1, $2)'
  t.equal(await database.refusal(read, [null, wave]), NOT_YOURS)
  t.equal(await database.refusal(read, [other.account, wave]), NOT_YOURS)
  t.strictSame(await database.rows(read, [hr.account, silent]), [])
  const rows = await database.rows<{ comment: string; words: string }>(read, [hr.account, wave])
  t.strictSame(Object.keys(rows[0] ?? {}), ['comment', 'question', 'language', 'words', 'verdict'])
  t.strictSame(rows.map(({ words }) => words).toSorted(), ['first', 'second', 'third'])
  const ids = rows.map(({ comment }) => comment)
  t.strictSame(ids, ids.toSorted(), 'in the order of their random names')
  t.strictSame(await database.rows(read, [moderator.account, wave]), rows, 'a moderator reads what HR reads')
})

t.test('judge_comment: not by others, not with another verdict, not of what is not there', async (t) => {
  t.equal(await judged(null, first, 'shown'), NOT_YOURS)
  t.equal(await judged(other.account, first, 'shown'), NOT_YOURS)
  t.equal(await judged(hr.account, first, 'boring'), '23514 comments__verdict_is_known')
  t.equal(await judged(hr.account, first, null), '23514 comments__hidden_is_gone')
  t.equal(await judged(hr.account, randomUUID(), 'shown'), 'OH006 comments__is_gone')
})

t.test('judge_comment: what is hidden has no words any more, and is never shown again', async (t) => {
  t.equal(await judged(hr.account, first, 'hurtful'), 'nothing')
  t.equal(await database.value('select words from results.comments where id = $1', [first]), null)
  t.equal(await judged(hr.account, first, 'shown'), 'OH006 comments__is_gone')
  t.equal(
    await judged(hr.account, first, 'recognisable'),
    'OH006 comments__is_gone',
    'nor for another reason',
  )
  t.equal(await judged(hr.account, first, 'hurtful'), 'nothing', 'who lost the reply may ask again')
})

t.test('release: not by others, not before all are read, and nothing that is not known', async (t) => {
  t.equal(await released(null, 'comments'), NOT_YOURS)
  t.equal(await released(other.account, 'comments'), NOT_YOURS)
  t.equal(await released(moderator.account, 'comments'), NOT_YOURS, 'a moderator releases nothing')
  t.equal(await judged(hr.account, second, 'shown'), 'nothing')
  t.equal(await released(hr.account, 'comments'), 'OH006 comments__not_all_read')
  t.equal(await released(hr.account, 'everything'), '23514 releases__what_is_known')
  t.equal(await released(hr.account, 'broken-promises', randomUUID()), '23503 releases__wave')
  t.equal(await released(hr.account, 'broken-promises'), 'nothing', 'which does not wait for comments')
  t.equal(await judged(hr.account, third, 'recognisable'), 'nothing')
  t.equal(await released(hr.account, 'comments'), 'nothing')
  t.equal(await released(hr.account, 'comments'), 'nothing', 'and once more changes nothing')
  t.strictSame(await database.rows('select what from results.releases order by what'), [
    { what: 'broken-promises' },
    { what: 'comments' },
  ])
})

t.test('judge_comment: after the release one may still be hidden, and none shown', async (t) => {
  await client.query('begin')
  await client.query(`update results.comments set verdict = null, words = 'late' where id = $1`, [third])
  t.equal(await judged(hr.account, third, 'shown'), 'OH006 comments__were_released')
  await client.query('rollback')
  t.equal(await judged(hr.account, second, 'shown'), 'nothing', 'what is shown stays shown')
  t.equal(await judged(hr.account, second, 'names-somebody'), 'nothing')
  t.equal(await database.value('select words from results.comments where id = $1', [second]), null)
})
