import { runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import type { DatabaseLogins } from '../database-logins.ts'
import { quietLogger } from '../jobs.ts'

const JOB_QUEUES = [
  ['people', 'people_jobs'],
  ['counting', 'counting_jobs'],
] as const

/**
 * graphile-worker keeps its own tables, in a schema for the room whose jobs they are. Its `create schema if not
 * exists` needs the right to make schemas even where there is nothing to make. So the room has that right, and
 * the right to make tables there, for this moment only. A room that reads ballots must have no place to make a
 * table for them.
 */
export const migrateJobs = async (
  client: Client,
  ownerUrl: string,
  logins: DatabaseLogins,
): Promise<void> => {
  const { rows } = await client.query('select pg_catalog.current_database() as name')
  const database = client.escapeIdentifier(rows[0].name)
  for (const [room, schema] of JOB_QUEUES) {
    await client.query(`grant create on database ${database} to ${room}`)
    await client.query(`grant create on schema ${schema} to ${room}`)
    try {
      const connectionString = await logins.url(ownerUrl, room)
      await runMigrations({ connectionString, schema, logger: quietLogger })
    } finally {
      await client.query(`revoke create on schema ${schema} from ${room}`)
      await client.query(`revoke create on database ${database} from ${room}`)
    }
  }
}
