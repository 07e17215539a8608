import { createHash, randomUUID } from 'node:crypto'
import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { hire } from './hand-made-people.ts'

/** What the room of two people may ask of the post room, and what an old address may say. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const boss = await hire(client, 'boss@x.example')
const leader = await hire(client, 'leader@x.example', [], boss.employee)
const member = await hire(client, 'member@x.example', [], leader.employee)
const other = await hire(client, 'other@x.example', [], leader.employee)
const talk = randomUUID()

const WRITE = 'select people.write_about_conversation($1, $2, $3, $4, $5, $6, $7, $8)'
const time = [talk, '2026-03-05', '14:00', 45, 1]
const nothing = [null, null, null, null, null]
const write = (
  to: string | null,
  about: string | null,
  kind: string | null,
  rest: readonly unknown[] = time,
) => database.refusal(WRITE, [to, about, kind, ...rest])
const queued = () =>
  database.rows('select kind, employee_id, about_id, conversation_id, at_hour, moves from people.notices')

t.test('write_about_conversation: no kind but its own, and nobody who is no pair today', async (t) => {
  const { employee: m } = member
  const { employee: l } = leader
  for (const kind of [null, '', 'sign-in', 'address-changed', 'wave-opened', 'conversation-about-you'])
    t.equal(await write(m, l, kind), 'OH008 notices__kind_is_known', String(kind))
  for (const [to, about] of [
    [m, boss.employee],
    [boss.employee, m],
    [m, other.employee],
    [m, m],
    [l, l],
    [m, randomUUID()],
    [randomUUID(), l],
    [m, leader.account],
    [null, l],
    [m, null],
  ] as const)
    t.equal(await write(to, about, 'conversation-planned'), 'OH008 notices__are_about_a_pair')
  await client.query(`update people.employees set unit_id = null, left_on = '2026-03-02' where id = $1`, [
    other.employee,
  ])
  for (const [to, about] of [
    [other.employee, l],
    [l, other.employee],
  ] as const)
    t.equal(await write(to, about, 'conversation-planned'), 'OH008 notices__are_about_a_pair', 'who left')
  t.strictSame(await queued(), [])
})

t.test(
  'write_about_conversation: no words for an hour, and no time left out where there is one',
  async (t) => {
    const { employee: m } = member
    const { employee: l } = leader
    for (const hour of ['about the rota', '24:00', '14:00 at Jos', ''])
      t.equal(
        await write(m, l, 'conversation-moved', [talk, '2026-03-05', hour, 45, 1]),
        '23514 notices__hour_is_one',
        hour,
      )
    for (const kind of ['conversation-planned', 'conversation-cancelled'])
      t.equal(await write(m, l, kind, nothing), '23514 notices__of_a_conversation_ahead_say_when')
    t.equal(await write(m, l, 'conversation-rhythm'), '23514 notices__of_a_conversation_ahead_say_when')
    t.equal(await write(m, l, 'conversation-planned'), 'nothing')
    t.equal(await write(l, m, 'conversation-summary', nothing), 'nothing')
    t.strictSame(await queued(), [
      {
        kind: 'conversation-planned',
        employee_id: m,
        about_id: l,
        conversation_id: talk,
        at_hour: '14:00',
        moves: 1,
      },
      {
        kind: 'conversation-summary',
        employee_id: l,
        about_id: m,
        conversation_id: null,
        at_hour: null,
        moves: null,
      },
    ])
    const due = await database.value<boolean>('select bool_and(due_at < now()) from people.notices')
    t.equal(due, true, 'and they are due')
  },
)

t.test('said_at_old_address: not of somebody else, not twice, not after its last day', async (t) => {
  const hashOf = (token: string) => createHash('sha256').update(token).digest()
  const keep = (token: string, until: string) =>
    client.query(
      'insert into people.old_addresses (token_hash, employee_id, mail, until) values ($1, $2, $3, $4)',
      [hashOf(token), member.employee, 'old@x.example', until],
    )
  const say = (account: string | null, token: string, today = '2026-03-10') =>
    database.value('select people.said_at_old_address($1, $2, $3)', [account, hashOf(token), today])
  await keep('first', '2026-03-10')
  t.equal(await say(null, 'first'), null)
  t.equal(await say(leader.account, 'first'), null, 'of somebody else')
  t.equal(await say(member.employee, 'first'), null, 'an employee is no account')
  t.equal(await say(member.account, 'another'), null)
  t.equal(await say(member.account, 'first', '2026-03-11'), null, 'too old')
  t.equal(await say(member.account, 'first'), 'old@x.example', 'and none of these used it up')
  t.equal(await say(member.account, 'first'), null, 'it was used')
})

t.test('whereabouts, who_left, write_to_leaver: nobody who works here is taken for a leaver', async (t) => {
  const gone = await hire(client, 'gone@x.example', [], leader.employee)
  const { employee } = gone
  const places = (ids: readonly string[] | null) =>
    database.rows('select employee, works_here, mail from people.whereabouts($1)', [ids])
  const hash = createHash('sha256').update('leaver').digest()
  await client.query(
    `insert into people.old_addresses (token_hash, employee_id, mail, until) values ($1, $2, 'gone@x.example', '2026-04-01')`,
    [hash, employee],
  )
  const whoLeft = (token: Buffer | null, today = '2026-04-01') =>
    database.rows('select employee, mail from people.who_left($1, $2)', [token, today])
  const write = (to: string | null) => database.refusal('select people.write_to_leaver($1)', [to])
  for (const nobody of [null, [], [randomUUID()], [gone.account]]) t.strictSame(await places(nobody), [])
  for (const to of [null, randomUUID(), employee, gone.account])
    t.equal(await write(to), 'OH008 notices__are_to_a_leaver')
  t.strictSame(await whoLeft(hash), [], 'who works here signs in')
  await client.query(`update people.employees set unit_id = null, left_on = '2026-03-02' where id = $1`, [
    employee,
  ])
  t.strictSame(await places([employee]), [{ employee, works_here: false, mail: 'gone@x.example' }])
  t.strictSame(await whoLeft(null), [])
  t.strictSame(await whoLeft(createHash('sha256').update('another').digest()), [])
  t.strictSame(await whoLeft(hash, '2026-04-02'), [], 'after its last day')
  for (const _ of [1, 2]) t.strictSame(await whoLeft(hash), [{ employee, mail: 'gone@x.example' }])
  t.equal(await write(employee), 'nothing')
})
