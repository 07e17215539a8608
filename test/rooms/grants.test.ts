import type { Client } from 'pg'
import t from 'tap'
import { DatabaseLogins, ROOMS, type Room } from '../../services/plumbing/database-logins.ts'
import { asOwner, cloneDatabase, findCluster } from '../world/cluster.ts'
import { announceWave, layBallot } from './open-database.ts'
import { readGrants } from './read-grants.ts'
import { recorded } from './recorded.ts'
import { DOORS, FORBIDDEN_TO_ALL, forbidden, LOUDER } from './refused-statements.ts'

/**
 * The wall between rooms as the database keeps it. First by trying: each room logs in as itself and asks
 * for what is not its own. Then by counting: nothing is granted that does not stand in `grants.json`.
 */
const TEMPLATE = 'template_of_every_test'
const DENIED = '42501'
const NOT_YOURS = 'OH005'

const cluster = await findCluster()
const database = await cloneDatabase(cluster)
const logins = new DatabaseLogins(`${cluster.folder}/keys`)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})

/** A connection of a room with its real login, as a server would make it. */
const as = async <Result>(room: Room, work: (client: Client) => Promise<Result>): Promise<Result> =>
  asOwner(await logins.url(database.url, room), work)

/** SQLSTATE of the refusal, or `nothing` when it went through. */
const refusal = (client: Client, sql: string): Promise<string> =>
  client.query(sql).then(
    () => 'nothing',
    (error: { code?: string }) => error.code ?? String(error),
  )

const wave = await asOwner(database.url, async (owner) => {
  const opened = await announceWave(owner)
  await layBallot(owner, opened)
  return opened
})
const partition = `answers.ballots_${wave.replaceAll('-', '')}`
const refused = forbidden(wave, partition)

t.test('no room gets into another', async (t) => {
  for (const room of ROOMS) {
    await as(room, async (client) => {
      for (const sql of [...refused[room], ...FORBIDDEN_TO_ALL])
        t.equal(await refusal(client, sql), DENIED, `${room} may not: ${sql}`)
      for (const other of ROOMS.filter((one) => one !== room))
        t.equal(await refusal(client, `set role ${other}`), DENIED, `${room} cannot become ${other}`)
    })
  }
})

t.test('no room can make the server log more, of itself or of another', async (t) => {
  for (const room of ROOMS) {
    await as(room, async (client) => {
      for (const setting of LOUDER) {
        t.equal(await refusal(client, `set ${setting}`), DENIED, `${room}: set ${setting}`)
        for (const role of ROOMS)
          t.equal(
            await refusal(client, `alter role ${role} set ${setting}`),
            DENIED,
            `${room}: ${role}, ${setting}`,
          )
      }
    })
  }
})

t.test('results tell nothing when nobody asks', async (t) => {
  const questions = [
    'team_units(ACCOUNT, ANY, ANY)',
    'team_figures(ACCOUNT, ANY, ANY)',
    'team_picks(ACCOUNT, ANY, ANY)',
    'team_comments(ACCOUNT, ANY, ANY)',
    'team_units(ACCOUNT, ANY, null)',
    'team_figures(ACCOUNT, null, null)',
    'organisation_units(ACCOUNT, ANY, array[ANY])',
    'organisation_figures(ACCOUNT, ANY, array[ANY])',
    'organisation_picks(ACCOUNT, ANY, ANY)',
    'organisation_comments(ACCOUNT, ANY)',
    'tree_rows(ACCOUNT, ANY, null, 40)',
    'tree_cells(ACCOUNT, ANY, array[ANY])',
    'largest_top(ACCOUNT, ANY)',
    'about_wave(ACCOUNT, ANY)',
    'comments_to_read(ACCOUNT, ANY)',
    `judge_comment(ACCOUNT, ANY, 'shown')`,
    `release(ACCOUNT, ANY, 'comments')`,
  ].map((question) => question.replaceAll('ANY', 'gen_random_uuid()'))
  await as('results', async (client) => {
    for (const question of questions) {
      for (const account of ['null::uuid', 'gen_random_uuid()']) {
        const asked = `select results.${question.replace('ACCOUNT', account)}`
        t.equal(await refusal(client, asked), NOT_YOURS, asked)
      }
    }
    const { rows } = await client.query('select results.list_publications(null)')
    t.strictSame(rows, [], 'and no wave is named')
  })
})

t.test('the counting room sees no ballot until the wave is closed', async (t) => {
  const ballots = () => as('counting', (client) => client.query('select wave_id from answers.ballots'))
  t.equal((await ballots()).rowCount, 0, 'nothing of an open wave')
  const close = await as('counting', (client) => refusal(client, `select answers.close_wave('${wave}')`))
  t.equal(close, 'OH003', 'and it cannot close one before its last day has passed')
  const state = (to: string) =>
    asOwner(database.url, (owner) => owner.query('update answers.waves set state = $1', [to]))
  await state('closed')
  t.strictSame((await ballots()).rows, [{ wave_id: wave }], 'a closed wave is open to the count')
  await state('open')
})

t.test('whoever has a schema of their own cannot put a function in the way of a door', async (t) => {
  // Closer to the arguments than those of the system, so they would be chosen if they were looked for.
  const decoys = (schema: string) =>
    `
    create function ${schema}.format(text, text, uuid) returns text language sql as $$ select 1/0 $$;
    create function ${schema}.format(text, text) returns text language sql as $$ select 1/0 $$;
    create function ${schema}.replace(text, text, text) returns text language sql as $$ select 1/0 $$;
    create table ${schema}.waves (id uuid, state text);
    set search_path = ${schema}, pg_catalog`.replaceAll('select 1/0', `select (1/0)::text`)
  // No room has a schema where it may make anything; this one is given to it.
  const lend = (room: Room) =>
    asOwner(database.url, (owner) => owner.query(`create schema lent_to_${room} authorization ${room}`))
  await lend('people')
  await as('people', async (client) => {
    await client.query(decoys('lent_to_people'))
    t.equal(await refusal(client, `select answers.stop_wave('${wave}')`), 'nothing', 'people stop a wave')
  })
  const { rows } = await asOwner(database.url, (owner) =>
    owner.query('select to_regclass($1) as ballots, state from answers.waves', [partition]),
  )
  t.strictSame(rows, [{ ballots: null, state: 'stopped' }], 'and it is stopped, with its ballots gone')
  await asOwner(database.url, async (owner) => {
    const due = await announceWave(owner)
    await owner.query(`update answers.waves set state = 'closed' where id = $1`, [due])
    await lend('counting')
    await as('counting', async (client) => {
      await client.query(decoys('lent_to_counting'))
      t.equal(
        await refusal(client, `select answers.bury_wave('${due}', '{}', '{}')`),
        'nothing',
        'counting buries one',
      )
    })
    await owner.query('drop schema lent_to_people, lent_to_counting cascade')
  })
})

t.test('a function that somebody adds can be called by nobody', async (t) => {
  for (const room of ROOMS) {
    await asOwner(database.url, async (owner) => {
      await owner.query('begin')
      await owner.query(`set local role ${room}_owner`)
      await owner.query(`create function ${room}.added() returns integer language sql as 'select 1'`)
      const { rows } = await owner.query(
        `select has_function_privilege('public', '${room}.added()', 'execute') as may`,
      )
      t.equal(rows[0].may, false, room)
      await owner.query('rollback')
    })
  }
})

t.test('nothing is granted that does not stand in grants.json', async (t) => {
  const found = await asOwner(database.url, async (owner) => {
    await announceWave(owner)
    return readGrants(owner, TEMPLATE)
  })
  t.strictSame(found, recorded('grants.json', found))

  const crosses = (thing: string, role: string) => role.replace('_owner', '') !== thing.split('.')[0]
  const crossed = [
    ...Object.entries(found.functions).flatMap(([name, callers]) =>
      callers.filter((role) => crosses(name, role)).map((role) => `${role} may call ${name}`),
    ),
    ...Object.entries(found.tables).flatMap(([name, roles]) =>
      Object.entries(roles)
        .filter(([role]) => crosses(name, role))
        .flatMap(([role, rights]) => rights.map((right) => `${role} may ${right} ${name}`)),
    ),
  ]
  t.strictSame(
    crossed.toSorted(),
    DOORS.toSorted(),
    'and nothing crosses from room to room but by these doors',
  )
})
