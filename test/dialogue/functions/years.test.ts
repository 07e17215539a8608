import { randomUUID } from 'node:crypto'
import t from 'tap'
import { hire } from '../../people/functions/hand-made-people.ts'
import { openOneDatabase } from '../../world/one-database.ts'

/** What HR hears of the room, once a year: a band of the whole organisation, and never which pair. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const hr = await hire(client, 'hr@x.example', ['hr'])
const leader = await hire(client, 'leader@x.example')
const members: string[] = []
const hireUntil = async (number: number) => {
  while (members.length < number)
    members.push((await hire(client, `m${members.length}@x.example`, [], leader.employee)).employee)
}
const talk = async (employee: string, day: string, state = 'talked') => {
  await client.query(
    `insert into dialogue.pairs (employee_id, leader_id, employee_known, leader_known)
     values ($1, $2, $3, $3) on conflict do nothing`,
    [employee, leader.employee, Buffer.alloc(32)],
  )
  await client.query(
    `insert into dialogue.conversations
     (id, employee_id, leader_id, state, turn_of, on_day, at_hour, minutes, room_key, wrapped_key)
     values ($1, $2, $3, $4, $2, $5, '10:00', 30, 'room-2026-03-01', '\\x00')`,
    [randomUUID(), employee, leader.employee, state, day],
  )
}
const keep = (year: number) => client.query('select dialogue.keep_year($1)', [year])
const bandOf = (year: number) => database.value('select band from dialogue.years where year = $1', [year])

t.test('read_years: nobody but HR', async (t) => {
  for (const account of [null, leader.account, randomUUID()])
    t.equal(
      await database.refusal('select * from dialogue.read_years($1)', [account]),
      'OH005 years__not_yours_to_read',
    )
  t.strictSame(await database.rows('select * from dialogue.read_years($1)', [hr.account]), [])
})

t.test('keep_year: nothing of forty-nine pairs', async (t) => {
  await hireUntil(49)
  for (const one of members) await talk(one, '2019-05-05')
  await keep(2019)
  t.equal(await bandOf(2019), 'too-few-pairs')
})

t.test('keep_year: in bands, of those who talked and not of those who planned to, and once', async (t) => {
  await hireUntil(60)
  const bands: Readonly<Record<number, [number, string]>> = {
    2020: [14, 'under-a-quarter'],
    2021: [15, 'under-half'],
    2022: [30, 'under-three-quarters'],
    2023: [45, 'most'],
  }
  for (const [year, [talked]] of Object.entries(bands)) {
    for (const one of members.slice(0, talked)) await talk(one, `${year}-12-31`)
    for (const one of members.slice(talked)) await talk(one, `${year}-06-01`, 'planned')
    await talk(members[0]!, `${year}-02-02`)
  }
  for (const [year, [, band]] of Object.entries(bands)) {
    await keep(Number(year))
    t.equal(await bandOf(Number(year)), band, year)
  }
  await client.query(`delete from dialogue.conversations where on_day = '2023-12-31'`)
  await keep(2023)
  t.equal(await bandOf(2023), 'most', 'what somebody deletes later moves nothing')
  const [latest] = await database.rows('select * from dialogue.read_years($1)', [hr.account])
  t.strictSame(latest, { year: 2023, band: 'most' })
})
