import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t from 'tap'
import { countDue } from '../../services/worker.ts'
import { hireTheBakery, letItClose, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { answer, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/**
 * Whoever owns the database lets the worker count again and again, one ballot aside each time: the differences
 * would be the ballots. Everything outside the database is as it should be.
 */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
world.clock.moveTo('2025-09-01')

const own = (sql: string, values: readonly unknown[] = []) =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql, [...values])).rows)

/** A minute of the worker, and what it says. */
const minute = async (): Promise<readonly string[]> => {
  const said: string[] = []
  await countDue(world.counting, (line) => said.push(line))
  return said
}
const alarmsOf = async (wave: string): Promise<readonly unknown[]> => {
  const log: { kind: string; body: { wave: string; reason: string } }[] = (
    await world.answers.inject('/transparency.json')
  ).json()
  return log.flatMap(({ kind, body }) => (kind === 'alarm' && body.wave === wave ? [body.reason] : []))
}
const alarmFiles = async (wave: string): Promise<readonly string[]> =>
  (await world.counting.alarms.names()).filter((name) => name.startsWith(wave))

/** Fourteen answers, the first one unlike all others; the wave is over. */
const answered = async (): Promise<string> => {
  letThemRest(world)
  const { wave } = await openBakeryWave(world)
  for (const [index, person] of (await respondentsOf(world, wave)).slice(0, 14).entries())
    await answer(world, person, sheetOfAll(index === 0 ? 1 : 4))
  return wave
}
/** Where the database's owner keeps what `results.publish` was told: a roll-back takes no file back. */
const kept = join(world.cluster.folder, 'database', `heard-${randomUUID()}`)

/** `results.publish` as the owner would have it: it keeps what it gets, and says that the wave is not due. */
const listen = async (): Promise<() => Promise<void>> => {
  const definition = `select pg_catalog.pg_get_functiondef('results.publish(jsonb,jsonb[])'::regprocedure) as of`
  const [{ of: honest }] = (await own(definition)) as [{ of: string }]
  await own(`create or replace function results.publish(publication jsonb, sums jsonb[]) returns void
    language plpgsql security definer as $f$
    begin
      execute format('copy (select %L) to %L', publication, '${kept}.' || clock_timestamp()::text);
      raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
    end $f$`)
  await own('alter function results.publish(jsonb,jsonb[]) owner to owner')
  return async () => {
    await own('alter function results.publish(jsonb,jsonb[]) owner to results_owner')
    await own(honest)
    for (const file of await heardFiles()) await rm(file)
  }
}
const heardFiles = async (): Promise<readonly string[]> => {
  const names = await readdir(dirname(kept))
  return names.map((name) => join(dirname(kept), name)).filter((file) => file.startsWith(`${kept}.`))
}
const heard = async (): Promise<number> => (await heardFiles()).length
/** How many answers each publication that was heard is made of, each number once. */
const sums = async (): Promise<readonly number[]> => {
  const texts = await Promise.all((await heardFiles()).map((file) => readFile(file, 'utf8')))
  const counted = texts.map((text) => Number(/"counted": (\d+)/.exec(text)?.[1]))
  return [...new Set(counted)].sort((a, b) => a - b)
}

/** A wave of which the worker shall hear no more. */
const end = async (wave: string): Promise<void> => {
  for (const table of ['answers.waves', 'people.waves'])
    await own(`update ${table} set state = 'stopped' where id = $1`, [wave])
}

/** One ballot and one spent ticket are put aside. @returns how they are put back */
const putAside = async (wave: string): Promise<() => Promise<void>> => {
  const [ballot] = await own(
    'delete from answers.ballots where ctid = (select ctid from answers.ballots where wave_id = $1 limit 1) returning *',
    [wave],
  )
  const [spent] = await own(
    'delete from answers.nullifiers where nullifier = (select nullifier from answers.nullifiers where wave_id = $1 limit 1) returning *',
    [wave],
  )
  return async () => {
    await own('insert into answers.ballots (wave_id, segment, sealed) values ($1, $2, $3)', [
      wave,
      ballot.segment,
      ballot.sealed,
    ])
    await own('insert into answers.nullifiers values ($1, $2)', [wave, spent.nullifier])
  }
}

t.test(
  'a door that says “not due” after it has listened is not believed, and hears one set of ballots',
  async (t) => {
    const wave = await answered()
    letItClose(world)
    const stopListening = await listen()
    t.match(
      await minute(),
      [`wave ${wave} could not be counted: OH003`],
      'only the door of the wave may say so',
    )
    t.equal(await heard(), 1)
    const putBack = await putAside(wave)
    t.match(await minute(), [
      `wave ${wave} could not be counted: ballots-changed`,
      `ALARM: wave ${wave}: ballots-changed; see services/counting/README.md`,
    ])
    t.equal(await heard(), 1, 'nothing was opened, so nothing was heard')
    t.strictSame(await alarmsOf(wave), ['ballots-changed'], 'everybody can read it')
    t.strictSame(
      await alarmFiles(wave),
      [`${wave}-ballots-changed`],
      'and the workplace can tell the works council',
    )
    await minute()
    t.strictSame(await alarmsOf(wave), ['ballots-changed'], 'once')
    await putBack()
    t.match(await minute(), [`wave ${wave} could not be counted: OH003`])
    t.strictSame(await sums(), [14], 'the same ballots once more are the same figures')
    await stopListening()
    t.match(await minute(), [`counted wave ${wave}: 14 of 14 ballots`], 'put right, it is counted')
    t.strictSame(await world.counting.keys.commitments.names(), [], 'and nothing of it is kept')
  },
)

t.test('weakened: a worker that forgets what it bound itself to hears the difference', async (t) => {
  const wave = await answered()
  letItClose(world)
  const stopListening = await listen()
  await minute()
  await putAside(wave)
  await rm(join(world.settings.keysFolder, 'tally-commitments'), { recursive: true, force: true })
  await minute()
  t.strictSame(await sums(), [13, 14], 'two publications, one answer apart: the attack would be seen')
  await stopListening()
  await end(wave)
})

t.test('a ballot that is moved to another segment between two tries is found', async (t) => {
  const wave = await answered()
  letItClose(world)
  const stopListening = await listen()
  await minute()
  await own(
    `update answers.ballots set segment = (select max(segment) from answers.ballots b where b.segment <> ballots.segment)
     where ctid = (select ctid from answers.ballots where wave_id = $1 order by segment limit 1)`,
    [wave],
  )
  await minute()
  t.ok(
    (await alarmFiles(wave)).some((name) => /ballots-(changed|do-not-add-up)$/.test(name)),
    'it would not open there, and be missing from its block',
  )
  t.equal(await heard(), 1)
  await stopListening()
  await end(wave)
})

t.test('a wave is not over because the database says so', async (t) => {
  world.clock.moveTo('2026-02-01')
  letThemRest(world)
  const { wave } = await openBakeryWave(world)
  for (const person of (await respondentsOf(world, wave)).slice(0, 6))
    await answer(world, person, sheetOfAll(4))
  // Whoever owns the database is stopped by no constraint of it.
  await own('alter table answers.waves drop constraint waves__leaves_five_days')
  await own(`update answers.waves set closes_on = '2020-01-01' where id = $1`, [wave])
  t.ok((await minute()).includes(`wave ${wave} could not be counted: not-over`))
  t.strictSame(await alarmsOf(wave), ['not-over'])
  t.strictSame(await own('select state from answers.waves where id = $1', [wave]), [{ state: 'open' }])
  t.strictSame(await world.counting.keys.commitments.names(), [], 'nothing was begun')
  await end(wave)
  letThemRest(world)
})

t.test('another tree, list of segments, questionnaire or manifest is counted by nobody', async (t) => {
  await own('alter table answers.waves drop constraint waves__tree_is_that_of_the_manifest')
  await own('alter table answers.waves drop constraint waves__segments_are_those_of_the_manifest')
  const changes: readonly (readonly [string, string])[] = [
    ['tree-changed', `tree = replace(tree, 'Bakkerij', 'Bakkerij 2')`],
    ['segments-changed', 'segments = array[segments[2], segments[1]]'],
    ['questionnaire-changed', `questionnaire = questionnaire || ' '`],
    ['manifest-changed', `manifest = replace(manifest, '"block":5', '"block":2')`],
  ]
  for (const [reason, change] of changes) {
    const wave = await answered()
    letItClose(world)
    await own(`update answers.waves set ${change} where id = $1`, [wave])
    const said = await minute()
    t.ok(
      said.includes(`ALARM: wave ${wave}: ${reason}; see services/counting/README.md`),
      `${reason}: ${said}`,
    )
    t.equal((await own('select from results.waves where id = $1', [wave])).length, 0)
    await end(wave)
  }
})

t.test('a wave that is said not to be due for days is told of', async (t) => {
  const wave = await answered()
  letItClose(world)
  const definition = `select pg_catalog.pg_get_functiondef('answers.close_wave(uuid)'::regprocedure) as of`
  const [{ of: honest }] = (await own(definition)) as [{ of: string }]
  await own(`create or replace function answers.close_wave(wave uuid) returns table (
    fingerprint text, manifest text, questionnaire text, tree text, segments text[])
    language plpgsql security definer as $f$
    begin raise exception using errcode = 'OH003', constraint = 'waves__is_not_due'; end $f$`)
  await minute()
  t.strictSame(await alarmFiles(wave), [], 'midnight may not have reached it')
  letThemRest(world)
  await minute()
  t.strictSame(await alarmFiles(wave), [`${wave}-said-not-due`])
  await own(honest)
  await end(wave)
})

t.test('hashes that lie about their ballots open nothing', async (t) => {
  const wave = await answered()
  letItClose(world)
  const partition = `answers.ballots_${wave.replaceAll('-', '')}`
  await own('alter table answers.ballots alter column hash drop expression')
  await own(`update ${partition} set hash = sha256(hash) where ctid = (select max(ctid) from ${partition})`)
  t.ok((await minute()).includes(`wave ${wave} could not be counted: ballots-changed`))
  t.equal((await own('select from results.waves where id = $1', [wave])).length, 0)
})
