import type { Client } from 'pg'
import { MigrationRefused } from './migration-refused.ts'
import { checksumOf, type FunctionFile, readFunctions } from './read-sql.ts'

const OUR_FUNCTIONS = `
  select p.oid::regprocedure::text as signature from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace where n.nspname = any ($1)`

const signatures = async (client: Client, schemas: readonly string[]): Promise<readonly string[]> =>
  (await client.query<{ signature: string }>(OUR_FUNCTIONS, [schemas])).rows.map(({ signature }) => signature)

const create = async (client: Client, { schema, name, text }: FunctionFile): Promise<void> => {
  try {
    await client.query(`set local role ${client.escapeIdentifier(`${schema}_owner`)}`)
    await client.query(text)
    await client.query('reset role')
  } catch (error) {
    throw new MigrationRefused(`sql/functions/${schema}/${name} did not run: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

const replaceAll = async (
  client: Client,
  files: readonly FunctionFile[],
  checksum: string,
): Promise<void> => {
  const { rows } = await client.query<{ signature: string }>('select signature from migrations.functions')
  for (const { signature } of rows) await client.query(`drop function if exists ${signature}`)
  const schemas = [...new Set(files.map(({ schema }) => schema))]
  const ofTables = await signatures(client, schemas)
  // First in any order and unchecked, because functions call one another. Then again, and each is checked
  // against all others.
  for (const checked of ['off', 'on']) {
    await client.query(`set local check_function_bodies = ${checked}`)
    for (const file of files) await create(client, file)
  }
  const made = (await signatures(client, schemas)).filter((one) => !ofTables.includes(one))
  await client.query('delete from migrations.functions')
  await client.query(
    'insert into migrations.functions (signature, checksum) select signature, $2 from unnest($1::text[]) as signature',
    [made, checksum],
  )
}

/**
 * Makes all functions of `sql/functions` anew when any of them changed, in one transaction. The old functions
 * run until the commit. Functions that a table needs stand with it in `sql/tables` and stay.
 *
 * @returns whether they were
 */
export const replaceFunctions = async (client: Client): Promise<boolean> => {
  const files = await readFunctions()
  const checksum = checksumOf(files)
  const { rows } = await client.query<{ checksum: string }>(
    'select distinct checksum from migrations.functions',
  )
  if (rows.length === 1 && rows[0]?.checksum === checksum) return false
  await client.query('begin')
  try {
    // With this search path a signature includes its schema, as `drop function` needs it.
    await client.query('set local search_path = pg_catalog')
    await replaceAll(client, files, checksum)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return true
}
