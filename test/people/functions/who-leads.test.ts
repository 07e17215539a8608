import { randomUUID } from 'node:crypto'
import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { hire, ledWhenOpened, openByHand } from './hand-made-people.ts'

/** What other rooms are told of who somebody is: whether they led, what they may, with whom they can talk. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const boss = await hire(client, 'boss@x.example')
const leader = await hire(client, 'leader@x.example', ['moderator'], boss.employee)
const member = await hire(client, 'member@x.example', [], leader.employee)
const hr = await hire(client, 'hr@x.example', ['hr'])
const one = randomUUID()
const two = randomUUID()
const first = await openByHand(client)
const second = await openByHand(client, randomUUID(), '2026-06-12')
await ledWhenOpened(client, first, [one], leader.employee)
await ledWhenOpened(client, first, [two], null)
await ledWhenOpened(client, second, [two], leader.employee)

t.test(
  'led_by: nothing of an account that leads nothing, and of a wave only what was led in it',
  async (t) => {
    const led = async (account: string | null, wave: string | null) =>
      (
        await database.rows<{ unit: string }>('select unit from people.led_by($1, $2) as unit', [
          account,
          wave,
        ])
      ).map(({ unit }) => unit)
    t.strictSame(await led(null, null), [])
    t.strictSame(await led(randomUUID(), first), [], 'an account that is not there')
    t.strictSame(await led(leader.employee, first), [], 'an employee is no account')
    t.strictSame(await led(member.account, first), [])
    t.strictSame(await led(leader.account, first), [one])
    t.strictSame(await led(leader.account, second), [two])
    t.strictSame((await led(leader.account, null)).toSorted(), [one, two].toSorted(), 'of any wave')
  },
)

t.test('leads: not a unit of another wave, nor one that nobody led', async (t) => {
  const leads = (account: string | null, wave: string, unit: string | null) =>
    database.value('select people.leads($1, $2, $3)', [account, wave, unit])
  t.equal(await leads(leader.account, first, two), false)
  t.equal(await leads(leader.account, second, one), false)
  t.equal(await leads(hr.account, first, one), false)
  t.equal(await leads(null, first, one), false)
  t.not(await leads(leader.account, first, null), true)
  t.equal(await leads(leader.account, first, one), true)
})

t.test('may: what is not listed nobody may, and a moderator only reads comments', async (t) => {
  const may = (account: string | null, act: string | null) =>
    database.value('select people.may($1, $2)', [account, act])
  t.equal(await may(null, 'read-organisation'), false)
  t.equal(await may(hr.account, null), false)
  t.equal(await may(hr.account, 'read-ballots'), false)
  for (const act of ['read-organisation', 'read-comments', 'release']) {
    t.equal(await may(leader.account, act), act === 'read-comments', `a moderator, ${act}`)
    t.equal(await may(member.account, act), false, 'no role')
    t.equal(await may(hr.account, act), true, act)
  }
})

t.test('pair: nobody who left, and no pair that the account is not one of', async (t) => {
  const pairs = (account: string | null) =>
    database.rows<{ employee: string; leader: string }>(
      'select employee, leader from people.pair($1) where leader is not null',
      [account],
    )
  const upward = { employee: leader.employee, leader: boss.employee }
  const downward = { employee: member.employee, leader: leader.employee }
  t.strictSame(await pairs(null), [])
  t.strictSame(await pairs(hr.account), [], 'who has no leader and leads nobody')
  t.strictSame(await pairs(member.account), [downward], 'not with the leader of the leader')
  t.strictSame(await pairs(boss.account), [upward])
  const both = await pairs(leader.account)
  t.equal(both.length, 2)
  t.ok(both.some(({ employee }) => employee === member.employee))
  t.ok(both.some(({ employee }) => employee === leader.employee))
  await client.query(`update people.employees set unit_id = null, left_on = '2026-03-02' where id = $1`, [
    member.employee,
  ])
  t.strictSame(await pairs(leader.account), [upward])
  t.strictSame(await pairs(member.account), [])
})

t.test('pair: who asks is told as what they are known, and who the other is', async (t) => {
  const rows = await database.rows('select * from people.pair($1)', [hr.account])
  t.strictSame(rows, [
    { me: hr.employee, my_mail: 'hr@x.example', employee: hr.employee, leader: null, name: null, mail: null },
  ])
  const [other] = await database.rows('select me, my_mail, name, mail from people.pair($1)', [boss.account])
  t.strictSame(other, { me: boss.employee, my_mail: 'boss@x.example', name: null, mail: null })
})

t.test('count_pairs: nobody who left, nobody without a leader', async (t) => {
  const count = () => database.value('select people.count_pairs()')
  const before = await count()
  const late = await hire(client, 'late@x.example', [], boss.employee)
  t.equal(await count(), Number(before) + 1)
  await client.query(`update people.employees set unit_id = null, left_on = '2026-03-02' where id = $1`, [
    late.employee,
  ])
  t.equal(await count(), before)
})
