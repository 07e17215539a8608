import { randomUUID } from 'node:crypto'
import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'

/** What the clock tells two people, and that it tells it once. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const pair = async (change: Readonly<Record<string, unknown>> = {}) => {
  const two = { employee: randomUUID(), leader: randomUUID() }
  const { rhythm = null, last_on = null, reminded_on = null } = change
  await client.query(
    `insert into dialogue.pairs (employee_id, leader_id, employee_known, leader_known, rhythm, last_on, reminded_on)
     values ($1, $2, $3, $3, $4, $5, $6)`,
    [two.employee, two.leader, Buffer.alloc(32), rhythm, last_on, reminded_on],
  )
  return two
}
const talk = async (
  { employee, leader }: Awaited<ReturnType<typeof pair>>,
  state: string,
  onDay: string,
  lookBackOn: string | null,
) => {
  const id = randomUUID()
  await client.query(
    `insert into dialogue.conversations
     (id, employee_id, leader_id, state, turn_of, on_day, at_hour, minutes, look_back_on, room_key, wrapped_key)
     values ($1, $2, $3, $4, $2, $5, '10:00', 30, $6, 'room-2026-03-01', '\\x00')`,
    [id, employee, leader, state, onDay, lookBackOn],
  )
  return id
}

t.test('look_back_today: not before its day, not what is not agreed, and once', async (t) => {
  const two = await pair()
  await talk(two, 'agreed', '2026-03-05', '2026-04-10')
  for (const state of ['proposed', 'planned', 'declined', 'cancelled', 'talked', 'summarised', 'closed'])
    await talk(two, state, '2026-03-05', '2026-04-10')
  await talk(two, 'agreed', '2026-03-05', null)
  const due = async (today: string) =>
    (await database.rows<{ employee: string }>('select * from dialogue.look_back_today($1)', [today])).map(
      ({ employee }) => employee,
    )
  t.strictSame(await due('2026-04-09'), [])
  t.strictSame(await due('2026-04-17'), [], 'a week later it is no news any more')
  t.strictSame(await due('2026-04-11'), [two.employee], 'a day late, because nothing ran')
  t.strictSame(await due('2026-04-11'), [])
  t.strictSame(await due('2026-04-12'), [])
})

t.test(
  'long_ago: not before it is as long as they chose, not with one ahead, once in that time',
  async (t) => {
    const chosen = await pair({ rhythm: 2, last_on: '2026-03-01' })
    await pair({ last_on: '2026-01-01' })
    await pair({ rhythm: 2 })
    await pair({ rhythm: 26, last_on: '2026-03-01' })
    const ahead = await pair({ rhythm: 2, last_on: '2026-03-01' })
    const planned = await talk(ahead, 'planned', '2026-03-20', null)
    const due = async (today: string) =>
      (await database.rows<{ employee: string }>('select * from dialogue.long_ago($1)', [today])).map(
        ({ employee }) => employee,
      )
    t.strictSame(await due('2026-03-14'), [])
    t.strictSame(await due('2026-03-15'), [chosen.employee])
    t.strictSame(await due('2026-03-15'), [])
    t.strictSame(await due('2026-03-20'), [])
    t.strictSame(await due('2026-03-28'), [ahead.employee], 'its day is over, and they did not talk')
    t.strictSame(await due('2026-03-29'), [chosen.employee], 'as long again')
    await client.query(`update dialogue.conversations set state = 'cancelled' where id = $1`, [planned])
  },
)

t.test('record_owners, note_leaver: a record is noted once, and only where there is one', async (t) => {
  const nothing = await pair()
  const { employee } = await (async () => {
    const two = await pair()
    await talk(two, 'agreed', '2026-03-05', null)
    return two
  })()
  const owners = async (of: string) =>
    (await database.rows<{ employee: string; noted: boolean }>('select * from dialogue.record_owners()'))
      .filter((one) => one.employee === of)
      .map(({ noted }) => noted)
  t.strictSame(await owners(nothing.employee), [])
  t.strictSame(await owners(employee), [false])
  const note = (until: string) => database.value('select dialogue.note_leaver($1, $2)', [employee, until])
  t.equal(await note('2026-04-01'), true)
  t.equal(await note('2026-05-01'), false, 'and its last day stays')
  t.strictSame(await owners(employee), [true])
})

t.test('destroy_records: not before the last day, and not of who came back', async (t) => {
  const [gone, returned] = [await pair(), await pair()]
  const conversation = await talk(gone, 'agreed', '2026-03-05', null)
  await talk(returned, 'agreed', '2026-03-05', null)
  await client.query('delete from dialogue.exports')
  for (const { employee } of [gone, returned])
    await client.query('select dialogue.note_leaver($1, $2)', [employee, '2026-04-01'])
  const destroy = (back: readonly string[], today: string) =>
    database.value('select dialogue.destroy_records($1, $2)', [back, today])
  t.equal(await destroy([], '2026-04-01'), 0)
  t.equal(await destroy([returned.employee], '2026-04-02'), 1)
  const left = (id: string) =>
    database.value('select count(*)::int from dialogue.conversations where id = $1 or employee_id = $1', [id])
  t.equal(await left(conversation), 0)
  t.equal(await left(returned.employee), 1)
  t.equal(await destroy([], '2026-05-01'), 0, 'nobody is noted any more')
})
