import { Client } from 'pg'
import { DatabaseLogins, ROOMS, scramVerifier } from '../database-logins.ts'
import { applyTables } from './apply-tables.ts'
import { keepLedger } from './keep-ledger.ts'
import { migrateJobs } from './migrate-jobs.ts'
import { prepareRoles } from './prepare-roles.ts'
import { replaceFunctions } from './replace-functions.ts'

/**
 * The lock of a migration: two servers must not migrate at once. Any number will do, as long as it stays the
 * same.
 */
const LOCK_OF_MIGRATION = 7_240_611

/** Lets only the rooms connect, and nobody leave temporary tables behind. */
const shutTheDoor = async (client: Client): Promise<void> => {
  const { rows } = await client.query('select pg_catalog.current_database() as name')
  await client.query(`revoke all on database ${client.escapeIdentifier(rows[0].name)} from public`)
}

const setPasswords = async (client: Client, logins: DatabaseLogins): Promise<void> => {
  const { rows } = await client.query('select pg_catalog.current_database() as name')
  for (const room of ROOMS) {
    const verifier = scramVerifier(await logins.password(room))
    await client.query(`alter role ${room} password '${verifier}'`)
    await client.query(`grant connect on database ${client.escapeIdentifier(rows[0].name)} to ${room}`)
  }
}

/**
 * Brings the database to this version: roles, tables, functions, logins, job tables. Safe to run again and
 * from several servers at once.
 *
 * @returns names of the files of `sql/tables` that ran now
 * @throws MigrationRefused when the database is not one that this version can bring up to date
 */
export const migrate = async (ownerUrl: string, keysFolder: string): Promise<readonly string[]> => {
  const logins = new DatabaseLogins(keysFolder)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_catalog.pg_advisory_lock($1)', [LOCK_OF_MIGRATION])
    await keepLedger(client)
    await prepareRoles(client)
    await shutTheDoor(client)
    const ran = await applyTables(client)
    await replaceFunctions(client)
    await setPasswords(client, logins)
    await migrateJobs(client, ownerUrl, logins)
    return ran
  } finally {
    await client.end()
  }
}
