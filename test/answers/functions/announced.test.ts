import { randomUUID } from 'node:crypto'
import t from 'tap'
import { openOneDatabase } from '../../world/one-database.ts'
import { type Announcement, announce, announcementOf } from './hand-made-wave.ts'

/** A wave is announced whole, cannot be changed, and everybody reads the same of it. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const known = await announce(client, announcementOf())
const stopped = await announce(client, announcementOf({ only: 5 }))

const refusal = (said: Announcement): Promise<string> =>
  announce(client, said).then(
    () => 'nothing',
    ({ code, constraint }: { code: string; constraint: string }) => `${code} ${constraint}`,
  )
const partitions = async (wave: string) =>
  database.rows<{ ballots: string | null; nullifiers: string | null }>(
    `select to_regclass('answers.' || answers.partition_name('ballots', $1))::text as ballots,
       to_regclass('answers.' || answers.partition_name('nullifiers', $1))::text as nullifiers`,
    [wave],
  )
const entries = async (kind: string) =>
  database.rows<{ body: Record<string, unknown> }>(
    'select body from transparency.log_entries where kind = $1 order by place',
    [kind],
  )
const tablesOf = (wave: string) => {
  const bare = wave.replaceAll('-', '')
  return [{ ballots: `answers.ballots_${bare}`, nullifiers: `answers.nullifiers_${bare}` }]
}

t.test('announce_wave: nothing that the manifest does not say, and nothing remains of the try', async (t) => {
  const before = (await entries('announced')).length
  const good = announcementOf()
  const TREE = '23514 waves__tree_is_that_of_the_manifest'
  const SEGMENTS = '23514 waves__segments_are_those_of_the_manifest'
  t.equal(await refusal({ ...good, tree: '["another"]' }), TREE)
  t.equal(await refusal({ ...good, segments: good.segments.slice(1) }), SEGMENTS, 'one left out')
  t.equal(await refusal({ ...good, segments: good.segments.toReversed() }), SEGMENTS, 'in another order')
  t.equal(await refusal(announcementOf({ few: 4 })), SEGMENTS, 'a segment of four')
  t.equal(await refusal(announcementOf({ one: 9 }, 0, 4)), '23514 waves__leaves_five_days')
  t.equal(await refusal({ ...good, fingerprint: known.fingerprint }), '23505 waves__fingerprint_is_unique')
  t.equal(await refusal({ ...good, wave: known.wave }), '23505 waves__id', 'an announced wave stays as it is')
  t.equal((await entries('announced')).length, before)
  t.strictSame(await partitions(good.wave), [{ ballots: null, nullifiers: null }])
  t.equal(await refusal(good), 'nothing', 'and whole it is announced')
})

t.test('announce_wave: it says so in the log, and makes tables of its own that nobody may ask', async (t) => {
  const said = announcementOf()
  await announce(client, said)
  const manifest = JSON.parse(said.manifest)
  t.match((await entries('announced')).at(-1)?.body, {
    wave: said.wave,
    fingerprint: said.fingerprint,
    questionnaire: said.questionnaireHash,
    opens: manifest.opens,
    closes: manifest.closes,
    block: 5,
    segments: manifest.segments,
    manifest: /^[0-9a-f]{64}$/,
  })
  t.strictSame(
    await database.rows('select id, invited from answers.segments where wave_id = $1 order by id', [
      said.wave,
    ]),
    [
      { id: 'north', invited: 9 },
      { id: 'south', invited: 6 },
    ],
  )
  const { rows } = await client.query(
    `select relrowsecurity as guarded, has_table_privilege('counting', oid, 'select') as open
     from pg_catalog.pg_class where oid = any ($1::regclass[])`,
    [Object.values(tablesOf(said.wave)[0] ?? {})],
  )
  t.strictSame(rows, [
    { guarded: true, open: false },
    { guarded: true, open: false },
  ])
})

t.test('partition_name: of each wave another one, without a dash', async (t) => {
  const name = (wave: string) =>
    database.value<string>(`select answers.partition_name('ballots', $1)`, [wave])
  t.not(await name(randomUUID()), await name(randomUUID()))
  t.equal(await name('01234567-89ab-cdef-0123-456789abcdef'), 'ballots_0123456789abcdef0123456789abcdef')
})

t.test('stop_wave: not one that is not open, and afterwards nothing of it is left to count', async (t) => {
  const stop = (wave: string) => database.refusal('select answers.stop_wave($1)', [wave])
  t.equal(await stop(randomUUID()), 'OH001 waves__is_not_open')
  t.strictSame(await partitions(stopped.wave), tablesOf(stopped.wave))
  t.equal(await stop(stopped.wave), 'nothing')
  t.strictSame(await partitions(stopped.wave), [{ ballots: null, nullifiers: null }])
  t.match(await entries('stopped'), [{ body: { wave: stopped.wave, fingerprint: stopped.fingerprint } }])
  t.equal(await stop(stopped.wave), 'OH001 waves__is_not_open', 'once')
  t.equal((await entries('stopped')).length, 1)
  t.strictSame(await partitions(known.wave), tablesOf(known.wave), 'and another wave goes on')
})

t.test('drop_ballots: those of one wave, with its segments, and asking twice does no harm', async (t) => {
  const one = await announce(client, announcementOf())
  const segments = (wave: string) =>
    database.value('select count(*)::integer from answers.segments where wave_id = $1', [wave])
  await client.query('select answers.drop_ballots($1)', [one.wave])
  await client.query('select answers.drop_ballots($1)', [one.wave])
  t.strictSame(await partitions(one.wave), [{ ballots: null, nullifiers: null }])
  t.equal(await segments(one.wave), 0)
  t.equal(await segments(known.wave), 2)
})

t.test(
  'read_manifest, wave_state: nothing under another fingerprint, and open only while it is',
  async (t) => {
    const read = (name: string) => database.rows('select * from answers.read_manifest($1)', [name])
    const state = (name: string) => database.rows('select * from answers.wave_state($1)', [name])
    t.strictSame(await read('FINGER'), [])
    t.strictSame(await state('FINGER'), [])
    t.strictSame(await read(stopped.fingerprint), [
      { wave: stopped.wave, manifest: stopped.manifest, open: false },
    ])
    t.strictSame(await state(stopped.fingerprint), [{ wave: stopped.wave, open: false }])
    t.strictSame(await read(known.fingerprint), [{ wave: known.wave, manifest: known.manifest, open: true }])
    t.strictSame(await state(known.fingerprint), [{ wave: known.wave, open: true }])
  },
)

t.test('read_segments, read_questionnaire: byte for byte, or nothing', async (t) => {
  const segments = (name: string) => database.value('select answers.read_segments($1)', [name])
  const questionnaire = (hash: string) => database.value('select answers.read_questionnaire($1)', [hash])
  t.equal(await segments('FINGER'), null)
  t.equal(await questionnaire('hash'), null)
  t.strictSame(await segments(known.fingerprint), known.segments)
  t.equal(await questionnaire(known.questionnaireHash), known.questionnaire)
})

t.test('list_manifests: a wave that is being counted looks open, and none is ever missing', async (t) => {
  const list = () =>
    database.rows<{ wave: string; state: string }>('select wave, state from answers.list_manifests()')
  const stateOf = async (wave: string) => (await list()).find((one) => one.wave === wave)?.state
  const closing = await announce(client, announcementOf())
  await client.query(`update answers.waves set state = 'closed' where id = $1`, [closing.wave])
  t.equal(await stateOf(closing.wave), 'open')
  t.equal(await stateOf(stopped.wave), 'stopped')
  t.equal(await stateOf(known.wave), 'open')
  t.equal((await list()).length, await database.value('select count(*)::integer from answers.waves'))
  const early = await announce(client, announcementOf({ one: 5 }, -30, -20))
  t.equal((await list())[0]?.wave, early.wave, 'by the day on which they opened')
})
