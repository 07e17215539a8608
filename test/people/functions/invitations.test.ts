import { randomBytes, randomUUID } from 'node:crypto'
import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { hire, ledWhenOpened, openByHand } from './hand-made-people.ts'

/** Who is invited has a table of its own for each wave, and it goes with the wave. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const person = await hire(client, 'person@x.example')
const moved = await hire(client, 'moved@x.example')
const unit = randomUUID()

const invite = (wave: string, employee: string, mail: string, blinded: Buffer | null = null) =>
  client.query(
    `insert into people.invitations (wave_id, employee_id, segment, mail, link_mac, code_mac, blinded)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [wave, employee, unit, mail, randomBytes(32), randomBytes(32), blinded],
  )
const tableOf = (wave: string) => `people.invitations_${wave.replaceAll('-', '')}`
const tableThere = (wave: string) => database.value('select to_regclass($1)::text', [tableOf(wave)])

/** A wave that closed on this day, with a table for its invitations. */
const opened = async (closesOn: string): Promise<string> => {
  const wave = await openByHand(client, randomUUID(), closesOn)
  await client.query('select people.make_invitations($1)', [wave])
  await ledWhenOpened(client, wave, [unit], null)
  return wave
}

t.test('make_invitations: nobody is invited without it, nor by a table that is asked directly', async (t) => {
  const wave = await openByHand(client)
  await t.rejects(invite(wave, person.employee, 'person@x.example'), { code: '23514' })
  await client.query('select people.make_invitations($1)', [wave])
  await invite(wave, person.employee, 'person@x.example')
  t.equal(
    await database.refusal('select people.make_invitations($1)', [wave]),
    '42P07',
    'and there is one table a wave',
  )
  const { rows } = await client.query(
    `select relrowsecurity as guarded, has_table_privilege('people', oid, 'select') as open
     from pg_catalog.pg_class where oid = $1::regclass`,
    [tableOf(wave)],
  )
  t.strictSame(rows, [{ guarded: true, open: false }])
})

t.test('drop_invitations: the table goes and no other, and asking twice does no harm', async (t) => {
  const wave = await opened('2026-03-13')
  const other = await opened('2026-03-13')
  await client.query('select people.drop_invitations($1)', [wave])
  await client.query('select people.drop_invitations($1)', [wave])
  t.equal(await tableThere(wave), null)
  t.equal(await tableThere(other), tableOf(other))
})

t.test('issued: a number of tickets, of this segment and this wave only', async (t) => {
  const wave = await opened('2026-03-13')
  const other = await opened('2026-03-13')
  const issued = (of: string, segment: string) =>
    database.value('select people.issued($1, $2)', [of, segment])
  await invite(wave, person.employee, 'person@x.example')
  t.equal(await issued(wave, unit), 0, 'who is invited has not asked yet')
  await invite(wave, moved.employee, 'moved@x.example', randomBytes(32))
  t.equal(await issued(wave, unit), 1)
  t.equal(await issued(wave, 'another'), 0)
  t.equal(await issued(other, unit), 0)
})

const countedWith = async (employee: string) =>
  database.value('select last_counted_with from people.employees where id = $1', [employee])

t.test('forget_wave: not one that goes on, was stopped or counted, or is not there', async (t) => {
  const today = String(await database.value('select current_date::text'))
  const open = await opened(today)
  const stopped = await opened('2026-03-13')
  await client.query(`update people.waves set state = 'stopped' where id = $1`, [stopped])
  for (const wave of [open, stopped, randomUUID()])
    t.equal(await database.refusal('select people.forget_wave($1)', [wave]), 'OH003 waves__is_not_due')
  t.equal(await tableThere(open), tableOf(open), 'whose invitations stay')
})

t.test('forget_wave: invitations and letters go, and only who can be written to is counted', async (t) => {
  const wave = await opened('2026-03-13')
  await invite(wave, person.employee, 'person@x.example')
  await invite(wave, moved.employee, 'before@x.example')
  await client.query(`insert into people.letters (wave_id, employee_id, kind) values ($1, $2, 'reminder')`, [
    wave,
    person.employee,
  ])
  await client.query(
    `update people.waves set participation_percent = 50, participation_on = '2026-03-10' where id = $1`,
    [wave],
  )
  t.equal(await database.refusal('select people.forget_wave($1)', [wave]), 'nothing')
  t.equal(await tableThere(wave), null)
  t.strictSame(await database.rows('select from people.letters where wave_id = $1', [wave]), [])
  t.strictSame(
    await database.rows(
      'select state, participation_percent as percent, participation_on from people.waves where id = $1',
      [wave],
    ),
    [{ state: 'counted', percent: null, participation_on: null }],
  )
  t.equal(await countedWith(person.employee), unit)
  t.equal(await countedWith(moved.employee), null, 'who has another address since is as new')
  t.equal(await database.refusal('select people.forget_wave($1)', [wave]), 'OH003 waves__is_not_due')
})

t.test('forget_wave: what was asked before is forgotten only where all of it was asked again', async (t) => {
  const asks = async (closesOn: string, items: readonly string[]) => {
    const wave = await opened(closesOn)
    await client.query(
      'insert into people.wave_questions (wave_id, item) select $1, item from unnest($2::text[]) as item',
      [wave, items],
    )
    return wave
  }
  const less = await asks('2026-01-16', ['A'])
  const more = await asks('2026-02-13', ['A', 'B', 'C'])
  const newest = await asks('2026-03-13', ['A', 'B'])
  const asked = (wave: string, employee: string) =>
    client.query(
      `insert into people.askings (employee_id, wave_id, unit_id, until) values ($1, $2, $3, '2026-03-13')`,
      [employee, wave, unit],
    )
  for (const wave of [less, more, newest]) await asked(wave, person.employee)
  await asked(less, moved.employee)
  await client.query('select people.forget_wave($1)', [newest])
  const left = await database.rows<{ wave_id: string }>(
    'select wave_id from people.askings where employee_id = $1',
    [person.employee],
  )
  t.strictSame(left.map(({ wave_id }) => wave_id).toSorted(), [more, newest].toSorted())
  t.strictSame(
    await database.rows('select wave_id from people.askings where employee_id = $1', [moved.employee]),
    [{ wave_id: less }],
    'and nothing of who was not asked again',
  )
})

t.test('count_as_new: nobody who is not named', async (t) => {
  await client.query('update people.employees set last_counted_with = $1', [unit])
  await client.query('select people.count_as_new($1)', [[]])
  t.equal(await countedWith(person.employee), unit)
  await client.query('select people.count_as_new($1)', [[person.employee, randomUUID()]])
  t.equal(await countedWith(person.employee), null)
  t.equal(await countedWith(moved.employee), unit)
})
