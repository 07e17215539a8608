import type { Client } from 'pg'
import { MigrationRefused } from './migration-refused.ts'
import { readTables, type SqlFile } from './read-sql.ts'

const applyOne = async (client: Client, { name, text, checksum }: SqlFile): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('reset role')
    await client.query('insert into migrations.applied (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationRefused(`sql/tables/${name} did not run: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/**
 * Runs the files of `sql/tables` that have not run here, each in one transaction.
 *
 * @returns names of those that ran now
 * @throws MigrationRefused when a file changed after it ran, or the database knows one that we do not
 */
export const applyTables = async (client: Client): Promise<readonly string[]> => {
  const applied = await client.query('select name, checksum from migrations.applied')
  const known = new Map<string, string>(applied.rows.map((row) => [row.name, row.checksum]))
  const files = await readTables()
  const unknown = [...known.keys()].filter((name) => files.every((file) => file.name !== name))
  if (unknown.length > 0)
    throw new MigrationRefused(`this database is newer than this program: it knows ${unknown.join(', ')}`)
  const ran: string[] = []
  for (const file of files) {
    const before = known.get(file.name)
    if (before === undefined) {
      await applyOne(client, file)
      ran.push(file.name)
    } else if (before !== file.checksum)
      throw new MigrationRefused(
        `sql/tables/${file.name} was changed after it ran here; write a new one instead`,
      )
  }
  return ran
}
