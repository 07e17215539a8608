import { randomBytes, randomUUID } from 'node:crypto'
import t from 'tap'
import { asOwner } from '../../world/cluster.ts'
import { openOneDatabase } from '../../world/one-database.ts'
import { announce, announcementOf, issueTickets, letItPass, SEALED_BYTES } from './hand-made-wave.ts'

/** A ballot is taken once for a ticket, while the wave is open; a wave is counted once, when it is over. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

/** An open wave: nine are invited in the north and have three tickets, six in the south and nobody has one. */
const openWave = async (): Promise<string> => {
  const { wave } = await announce(client, announcementOf())
  await client.query('select people.make_invitations($1)', [wave])
  await issueTickets(client, wave, 'north', 3)
  return wave
}
const sealed = () => randomBytes(SEALED_BYTES)
const cast = (wave: string, segment = 'north', nullifier = randomBytes(32), ballot = sealed()) =>
  database.refusal('select answers.cast_ballot($1, $2, $3, $4)', [wave, segment, nullifier, ballot])
const ballotsOf = (wave: string) =>
  database.value('select count(*)::integer from answers.ballots where wave_id = $1', [wave])
const spentOf = (wave: string) =>
  database.value('select count(*)::integer from answers.nullifiers where wave_id = $1', [wave])
const close = (wave: string) => database.refusal('select answers.close_wave($1)', [wave])
const bury = (wave: string, receipts: readonly string[] = []) =>
  database.refusal(`select answers.bury_wave($1, $2, '{"counted": 3}')`, [wave, receipts])

t.test('most_ballots: none where nobody is invited, and the smaller of tickets and invited', async (t) => {
  const wave = await openWave()
  const most = (of: string, segment: string) =>
    database.value('select answers.most_ballots($1, $2)', [of, segment])
  t.equal(await most(randomUUID(), 'north'), 0)
  t.equal(await most(wave, 'west'), 0)
  t.equal(await most(wave, 'south'), 0, 'without a ticket')
  t.equal(await most(wave, 'north'), 3)
  await issueTickets(client, wave, 'north', 8)
  t.equal(await most(wave, 'north'), 9, 'whoever is put into a table later')
})

t.test(
  'cast_ballot: not into a wave that is not open, not of another size, not without a ticket',
  async (t) => {
    const wave = await openWave()
    t.equal(await cast(randomUUID()), 'OH001 waves__is_not_open')
    t.equal(await cast(wave, 'south'), 'OH002 ballots__as_many_as_tickets')
    t.equal(await cast(wave, 'west'), 'OH002 ballots__as_many_as_tickets')
    t.equal(await cast(wave, 'north', randomBytes(31)), '23514 nullifiers__is_a_hash')
    t.equal(await cast(wave, 'north', randomBytes(32), randomBytes(100)), '23514 ballots__one_size')
    t.equal(await ballotsOf(wave), 0)
    t.equal(await spentOf(wave), 0, 'and no ticket is spent by what was refused')
    for (const state of ['closed', 'stopped', 'counted']) {
      await client.query('update answers.waves set state = $2 where id = $1', [wave, state])
      t.equal(await cast(wave), 'OH001 waves__is_not_open', state)
    }
  },
)

t.test('cast_ballot: a ticket counts once, and there are never more ballots than tickets', async (t) => {
  const wave = await openWave()
  const nullifier = randomBytes(32)
  const first = sealed()
  t.equal(await cast(wave, 'north', nullifier, first), 'nothing')
  t.equal(await cast(wave, 'north', nullifier), 'nothing', 'who sends it again may stop trying')
  t.strictSame(await database.rows('select sealed from answers.ballots where wave_id = $1', [wave]), [
    { sealed: first },
  ])
  await cast(wave)
  await cast(wave)
  t.equal(await cast(wave), 'OH002 ballots__as_many_as_tickets')
  t.equal(await cast(wave, 'north', nullifier), 'nothing', 'a replay is heard even then')
  t.equal(await ballotsOf(wave), 3)
  t.equal(await spentOf(wave), 3)
})

t.test('adds_up: not with a ballot or a ticket too many, in whichever segment', async (t) => {
  const adds = (wave: string) => database.value('select answers.adds_up($1)', [wave])
  const lay = (wave: string, segment: string) =>
    client.query('insert into answers.ballots (wave_id, segment, sealed) values ($1, $2, $3)', [
      wave,
      segment,
      sealed(),
    ])
  const spend = (wave: string) =>
    client.query('insert into answers.nullifiers (wave_id, nullifier) values ($1, $2)', [
      wave,
      randomBytes(32),
    ])
  const wave = await openWave()
  t.equal(await adds(wave), true, 'of nobody')
  await cast(wave)
  t.equal(await adds(wave), true)
  await client.query('begin')
  await lay(wave, 'north')
  t.equal(await adds(wave), false, 'a ballot without a ticket')
  await client.query('rollback; begin')
  await spend(wave)
  t.equal(await adds(wave), false, 'a ticket without a ballot')
  await client.query('rollback; begin')
  await lay(wave, 'south')
  await spend(wave)
  t.equal(await adds(wave), false, 'where nobody asked for one')
  await client.query('rollback; begin')
  await lay(wave, 'west')
  await spend(wave)
  t.equal(await adds(wave), false, 'where nobody is invited')
  await client.query('rollback; begin')
  await issueTickets(client, wave, 'north', 12)
  for (let one = 0; one < 9; one++) {
    await lay(wave, 'north')
    await spend(wave)
  }
  t.equal(await adds(wave), false, 'more than are invited, with tickets enough')
  await client.query('rollback')
})

t.test(
  'close_wave: not before it is over, not once it is counted, not while ballots do not add up',
  async (t) => {
    const wave = await openWave()
    t.equal(await close(randomUUID()), 'OH003 waves__is_not_due')
    t.equal(await close(wave), 'OH003 waves__is_not_due')
    await letItPass(client, wave)
    await client.query('insert into answers.nullifiers (wave_id, nullifier) values ($1, $2)', [
      wave,
      randomBytes(32),
    ])
    t.equal(await close(wave), 'OH007 ballots__add_up')
    t.equal(await database.value('select state from answers.waves where id = $1', [wave]), 'open')
    await client.query(`update answers.waves set state = 'counted' where id = $1`, [wave])
    t.equal(await close(wave), 'OH003 waves__is_not_due')
  },
)

t.test(
  'close_wave: it hands out what was announced, lets no ballot in, and may be asked again',
  async (t) => {
    const said = await announce(client, announcementOf())
    await client.query('select people.make_invitations($1)', [said.wave])
    await issueTickets(client, said.wave, 'north', 3)
    await letItPass(client, said.wave)
    await client.query('begin')
    t.strictSame(await database.rows('select * from answers.close_wave($1)', [said.wave]), [
      {
        fingerprint: said.fingerprint,
        manifest: said.manifest,
        questionnaire: said.questionnaire,
        tree: said.tree,
        segments: said.segments,
      },
    ])
    await asOwner(database.url, async (other) => {
      await other.query(`set lock_timeout = '100ms'`)
      const late = other.query('insert into answers.nullifiers (wave_id, nullifier) values ($1, $2)', [
        said.wave,
        randomBytes(32),
      ])
      await t.rejects(late, { code: '55P03' }, 'nor past the doors, until the count has ended')
    })
    await client.query('commit')
    t.equal(await cast(said.wave), 'OH001 waves__is_not_open')
    t.equal(await close(said.wave), 'nothing', 'a count that fell over begins again')
  },
)

t.test('bury_wave: not before it is closed, and only once', async (t) => {
  const wave = await openWave()
  t.equal(await bury(randomUUID()), 'OH003 waves__is_not_due')
  t.equal(await bury(wave), 'OH003 waves__is_not_due')
  await letItPass(client, wave)
  await close(wave)
  t.equal(await bury(wave), 'nothing')
  t.equal(await bury(wave), 'OH003 waves__is_not_due')
})

t.test(
  'bury_wave, read_receipts: receipts are public once it is counted, sorted, and ballots gone',
  async (t) => {
    const wave = await openWave()
    const receipts = () => database.value('select answers.read_receipts($1)', [wave])
    await cast(wave)
    await letItPass(client, wave)
    await close(wave)
    t.equal(await receipts(), null, 'none before')
    await bury(wave, ['b', 'C', 'a'])
    t.strictSame(await receipts(), ['C', 'a', 'b'])
    t.equal(await database.value('select answers.read_receipts($1)', [randomUUID()]), null)
    t.equal(await ballotsOf(wave), 0)
    t.equal(await spentOf(wave), 0)
    const body = await database.value(
      `select body from transparency.log_entries where kind = 'counted' order by place desc limit 1`,
    )
    t.match(body, { wave, receipts: { count: 3, hash: /^[0-9a-f]{64}$/ }, report: { counted: 3 } })
  },
)
