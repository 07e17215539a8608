import { randomUUID } from 'node:crypto'
import t from 'tap'
import { hire } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'

/** What the clock does in the room of two people, and what a leader may do to the record of an employee. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const leader = await hire(client, 'leader@x.example')
const member = await hire(client, 'member@x.example', [], leader.employee)
const stranger = await hire(client, 'stranger@x.example')
const known = Buffer.alloc(32)

const talk = async (onDay: string, lookBackOn: string | null, roomKey = 'room-2026-03-01') => {
  const id = randomUUID()
  await client.query(
    `insert into dialogue.pairs (employee_id, leader_id, employee_known, leader_known)
     values ($1, $2, $3, $3) on conflict do nothing`,
    [member.employee, leader.employee, known],
  )
  await client.query(
    `insert into dialogue.conversations
     (id, employee_id, leader_id, state, turn_of, on_day, at_hour, minutes, look_back_on, room_key, wrapped_key)
     values ($1, $2, $3, 'planned', $2, $4, '10:00', 30, $5, $6, '\\x00')`,
    [id, member.employee, leader.employee, onDay, lookBackOn, roomKey],
  )
  return id
}
const piece = async (conversation: string, writer: string, shared: boolean, field = 'piece') => {
  const id = randomUUID()
  await client.query(
    `insert into dialogue.texts (id, conversation_id, field, writer_id, shared, sealed, written_on)
     values ($1, $2, $3, $4, $5, decode(repeat('00', 28), 'hex'), '2026-03-02')`,
    [id, conversation, field, writer, shared],
  )
  return id
}
const isThere = async (id: string) =>
  (await database.value('select count(*)::int from dialogue.texts where id = $1', [id])) === 1

t.test('destroy_unshared: nothing that was shared, and nothing before its day', async (t) => {
  const talked = await talk('2026-03-10', '2026-04-10')
  const never = await talk('2026-03-10', null)
  const hidden = await piece(talked, member.employee, false)
  const shown = await piece(talked, member.employee, true)
  const summary = await piece(talked, member.employee, true, 'summary')
  const forgotten = await piece(never, leader.employee, false)
  const destroy = (day: string) => database.value('select dialogue.destroy_unshared($1)', [day])
  t.equal(await destroy('2026-04-09'), 0, 'a month after a day on which they did not talk')
  t.equal(await destroy('2026-04-10'), 1, 'what nobody looks back on')
  t.notOk(await isThere(forgotten))
  t.ok(await isThere(hidden), 'on the day of looking back itself it is there')
  t.equal(await destroy('2026-04-11'), 1)
  t.notOk(await isThere(hidden))
  t.ok((await isThere(shown)) && (await isThere(summary)))
})

t.test('leave: only the leader of today leaves, and takes the own notes along into nothing', async (t) => {
  const conversation = await talk('2026-05-10', null)
  const own = await piece(conversation, leader.employee, false)
  const given = await piece(conversation, leader.employee, true)
  const others = await piece(conversation, member.employee, false)
  const isGone = () =>
    database.value('select leader_gone from dialogue.conversations where id = $1', [conversation])
  const leaveAs = async (account: string | null) => {
    await client.query('begin')
    await client.query(`select set_config('dialogue.account', $1, true)`, [account ?? ''])
    await client.query('select dialogue.leave($1)', [conversation])
    await client.query('commit')
  }
  for (const account of [null, stranger.account, member.account]) {
    await leaveAs(account)
    t.equal(await isGone(), false)
  }
  t.ok(await isThere(own))
  await leaveAs(leader.account)
  t.equal(await isGone(), true)
  t.strictSame([await isThere(own), await isThere(given), await isThere(others)], [false, true, true])
})

t.test('wrapped_otherwise, wrap_again: never over a key that was wrapped anew meanwhile', async (t) => {
  const conversation = await talk('2026-06-10', null, 'room-2026-05-01')
  const otherwise = async (key: string, most = 100) =>
    (
      await database.rows<{ conversation: string }>('select * from dialogue.wrapped_otherwise($1, $2)', [
        key,
        most,
      ])
    ).map((row) => row.conversation)
  t.notOk((await otherwise('room-2026-05-01')).includes(conversation))
  t.ok((await otherwise('room-2026-06-01')).includes(conversation))
  t.equal((await otherwise('room-2026-06-01', 1)).length, 1)
  const again = (before: string, key: string) =>
    client.query(`select dialogue.wrap_again($1, $2, $3, '\\x01')`, [conversation, before, key])
  const keyOf = () =>
    database.value('select room_key from dialogue.conversations where id = $1', [conversation])
  await again('room-2026-04-01', 'room-2026-06-01')
  t.equal(await keyOf(), 'room-2026-05-01', 'it is no longer what was read')
  await again('room-2026-05-01', 'room-2026-06-01')
  t.equal(await keyOf(), 'room-2026-06-01')
})

t.test('other_has_written: for one of the two alone, and what the other wrote, shared or not', async (t) => {
  const written = async (account: string, leads = leader.employee) => {
    await client.query('begin')
    await client.query(`select set_config('dialogue.account', $1, true)`, [account])
    const found = await database.value('select dialogue.other_has_written($1, $2)', [member.employee, leads])
    await client.query('commit')
    return found
  }
  await client.query('delete from dialogue.conversations')
  const conversation = await talk('2026-05-10', null)
  t.equal(await written(leader.account), false)
  await piece(conversation, leader.employee, true, 'about')
  t.equal(await written(leader.account), false, 'what one wrote oneself is not the other’s')
  t.equal(await written(member.account), true)
  await piece(conversation, member.employee, false)
  t.equal(await written(leader.account), true, 'shared or not')
  t.equal(await written(stranger.account), false, 'nobody else is told')
  t.equal(await written(leader.account, stranger.employee), false, 'nor is it told of another pair')
})
