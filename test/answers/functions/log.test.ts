import { randomUUID } from 'node:crypto'
import t from 'tap'
import { asOwner } from '../../world/cluster.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { announce, announcementOf } from './hand-made-wave.ts'

/** The log is only ever added to, one entry after the other, and holds no word of an answer. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

interface Entry {
  readonly index: number
  readonly date: string
  readonly kind: string
  readonly body: unknown
  readonly previous: string | null
  readonly hash: string
}
const head = () => database.value<string>('select answers.log_head()')
const log = async (): Promise<readonly Entry[]> =>
  (await database.rows<{ entry: string }>('select entry from answers.read_log() as entry')).map(({ entry }) =>
    JSON.parse(entry),
  )

t.test('log_head, read_log: of an empty log nothing', async (t) => {
  t.equal(await head(), null)
  t.strictSame(await log(), [])
})

t.test(
  'append_entry: no unknown kind, each entry names the one before, and its hash is the head',
  async (t) => {
    const append = (kind: string) =>
      database.refusal('select answers.append_entry($1, $2)', [kind, { of: kind }])
    t.equal(await append('rumour'), '23514 log_entries__kind_is_known')
    t.equal(await append('stopped'), 'nothing')
    t.equal(await append('counted'), 'nothing')
    const [first, second] = await log()
    t.match(first, { index: 1, kind: 'stopped', body: { of: 'stopped' }, previous: null })
    t.match(second, { index: 2, kind: 'counted', body: { of: 'counted' }, previous: first?.hash })
    t.equal(await head(), second?.hash)
  },
)

t.test('append_entry: a clock that is put back breaks no chain', async (t) => {
  await client.query('begin')
  await client.query(`
    insert into transparency.log_entries (place, day, kind, body, previous, hash, written)
    select place, day, 'pages', '{}', previous, hash, transparency.canonical(entry || jsonb_build_object('hash', hash))
    from (
      select last.place + 1 as place, current_date + 30 as day, last.hash as previous, made.entry,
        transparency.hash_of(made.entry) as hash
      from (select * from transparency.log_entries order by place desc limit 1) last,
        lateral (
          select transparency.entry_of(last.place + 1, current_date + 30, 'pages', '{}', last.hash) as entry) made
    ) one`)
  await client.query(`select answers.append_entry('stopped', '{}')`)
  const entries = await log()
  t.equal(entries.at(-1)?.date, entries.at(-2)?.date, 'its days never fall')
  await client.query('rollback')
})

t.test('note_pages: the same pages are noted once, and again when they changed', async (t) => {
  const note = (pages: object) => database.value('select answers.note_pages($1)', [pages])
  const before = (await log()).length
  t.equal(await note({ page: 'one' }), true)
  t.equal(await note({ page: 'one' }), false)
  t.equal(await note({ page: 'two' }), true)
  t.equal(await note({ page: 'one' }), true, 'back to what it was is a change as well')
  t.equal((await log()).length, before + 3)
  t.match((await log()).at(-1), { kind: 'pages', body: { page: 'one' } })
})

t.test('raise_alarm: no words of an answer, no unknown wave, and not the same one twice', async (t) => {
  const { wave, fingerprint } = await announce(client, announcementOf())
  const raise = (of: string | null, reason: string | null) =>
    database.refusal('select answers.raise_alarm($1, $2)', [of, reason])
  const before = (await log()).length
  t.equal(await raise(wave, 'my manager shouts'), '42501 alarms__reason_is_known')
  t.equal(await raise(randomUUID(), 'not-over'), '42501 alarms__wave_is_known')
  t.equal(await raise(null, 'not-over'), '22004')
  t.equal(await raise(wave, null), '22004')
  t.equal((await log()).length, before)
  t.equal(await raise(wave, 'not-over'), 'nothing')
  t.equal(await raise(wave, 'not-over'), 'nothing', 'the worker may ask every minute')
  t.equal((await log()).length, before + 1)
  t.match((await log()).at(-1), { kind: 'alarm', body: { wave, fingerprint, reason: 'not-over' } })
  t.equal(await raise(wave, 'ballots-changed'), 'nothing')
  t.equal((await log()).length, before + 2, 'another reason is another alarm')
})

t.test('one_at_a_time: whoever adds to the log waits for who is adding', async (t) => {
  await asOwner(database.url, async (other) => {
    await other.query(`set lock_timeout = '100ms'`)
    await client.query('begin')
    await client.query('select answers.one_at_a_time()')
    await t.rejects(other.query('select answers.one_at_a_time()'), { code: '55P03' })
    await t.rejects(other.query(`select answers.append_entry('pages', '{}')`), { code: '55P03' })
    await client.query('rollback')
    await t.resolves(other.query('select answers.one_at_a_time()'))
  })
})
