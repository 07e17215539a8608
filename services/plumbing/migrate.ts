import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { DatabaseLogins, ROOMS, scramVerifier } from './database-logins.ts'
import { quietLogger } from './jobs.ts'
import { Refused } from './refused.ts'

const SQL = join(import.meta.dirname, '../../sql')
/** Any number, as long as it stays the same: two servers must not migrate at once. */
const LOCK = 7_240_611

/** Thrown when the database is not one that this version can bring up to date. */
export class MigrationRefused extends Refused {}

const ensureLedger = (client: Client) =>
  client.query(`
    create schema if not exists migrations;
    comment on schema migrations is 'Which files of sql/migrations were applied.';
    create table if not exists migrations.applied (
      name text constraint applied__name primary key,
      checksum text not null
    );
    comment on table migrations.applied is 'Migrations that ran here; forward only.';
    comment on column migrations.applied.name is 'File name.';
    comment on column migrations.applied.checksum is 'SHA-256 of the file as it was when it ran.';
  `)

const ensureRoles = async (client: Client): Promise<void> => {
  const { rows } = await client.query('select rolsuper from pg_catalog.pg_roles where rolname = current_user')
  if (rows[0]?.rolsuper === true) {
    await client.query(await readFile(join(SQL, 'roles.sql'), 'utf8'))
    return
  }
  const roles = ['transparency_owner', ...ROOMS.flatMap((room) => [room, `${room}_owner`])]
  const found = await client.query(
    'select count(*)::int as n from pg_catalog.pg_roles where rolname = any($1)',
    [roles],
  )
  if (found.rows[0]?.n !== roles.length) {
    throw new MigrationRefused(
      'The database user of DATABASE_URL is not a superuser and the roles of the rooms are missing.\n' +
        'Let an administrator run sql/roles.sql once and grant those roles to this user.',
    )
  }
}

const applyOne = async (client: Client, name: string, text: string, checksum: string): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('reset role')
    await client.query('insert into migrations.applied (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationRefused(`migration ${name} did not run: ${(error as Error).message}`, { cause: error })
  }
}

/** Applies what has not run yet. A file that changed after it ran is refused, never run again. */
const applyMissing = async (client: Client): Promise<readonly string[]> => {
  const applied = await client.query('select name, checksum from migrations.applied')
  const known = new Map<string, string>(applied.rows.map((row) => [row.name, row.checksum]))
  const names = (await readdir(join(SQL, 'migrations'))).filter((name) => name.endsWith('.sql')).sort()
  const ran: string[] = []
  for (const name of names) {
    const text = await readFile(join(SQL, 'migrations', name), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    const before = known.get(name)
    if (before !== undefined && before !== checksum) {
      throw new MigrationRefused(`migration ${name} was changed after it ran here; write a new one instead`)
    }
    if (before !== undefined) continue
    await applyOne(client, name, text, checksum)
    ran.push(name)
  }
  const unknown = [...known.keys()].filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new MigrationRefused(`this database is newer than this program: it knows ${unknown.join(', ')}`)
  }
  return ran
}

const setPasswords = async (client: Client, logins: DatabaseLogins): Promise<void> => {
  for (const room of ROOMS) {
    const verifier = scramVerifier(await logins.password(room))
    await client.query(`alter role ${room} password '${verifier}'`)
    const { rows } = await client.query('select pg_catalog.current_database() as name')
    await client.query(`grant connect on database ${client.escapeIdentifier(rows[0].name)} to ${room}`)
  }
}

/** Nobody but the rooms may connect, and nobody may leave temporary tables behind. */
const shutTheDoor = async (client: Client): Promise<void> => {
  const { rows } = await client.query('select pg_catalog.current_database() as name')
  await client.query(`revoke all on database ${client.escapeIdentifier(rows[0].name)} from public`)
}

/**
 * graphile-worker keeps its own tables, in a schema for the room whose jobs they are. Its
 * `create schema if not exists` wants the right to make schemas even where there is nothing to make, so
 * the room has that right, and the right to make tables there, for this moment only: a room that reads
 * ballots must have nowhere to make a table for them.
 */
const migrateJobs = async (client: Client, ownerUrl: string, logins: DatabaseLogins): Promise<void> => {
  const { rows } = await client.query('select pg_catalog.current_database() as name')
  const database = client.escapeIdentifier(rows[0].name)
  for (const [room, schema] of [
    ['people', 'people_jobs'],
    ['counting', 'counting_jobs'],
  ] as const) {
    await client.query(`grant create on database ${database} to ${room}`)
    await client.query(`grant create on schema ${schema} to ${room}`)
    try {
      await runMigrations({
        connectionString: await logins.url(ownerUrl, room),
        schema,
        logger: quietLogger,
      })
    } finally {
      await client.query(`revoke create on schema ${schema} from ${room}`)
      await client.query(`revoke create on database ${database} from ${room}`)
    }
  }
}

/**
 * Brings the database to this version: roles, migrations, logins, job tables. Safe to run again and
 * from several servers at once.
 *
 * @returns names of the migrations that ran now
 */
export const migrate = async (ownerUrl: string, keysFolder: string): Promise<readonly string[]> => {
  const logins = new DatabaseLogins(keysFolder)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_catalog.pg_advisory_lock($1)', [LOCK])
    await ensureRoles(client)
    await ensureLedger(client)
    await shutTheDoor(client)
    const ran = await applyMissing(client)
    await setPasswords(client, logins)
    await migrateJobs(client, ownerUrl, logins)
    return ran
  } finally {
    await client.end()
  }
}
