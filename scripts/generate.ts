import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { Client } from 'pg'
import { ROOMS } from '../services/plumbing/database-logins.ts'
import { startPostgres } from '../services/plumbing/embedded-postgres.ts'
import { migrate } from '../services/plumbing/migrate/migrate.ts'
import { describeSchema } from './describe-schema.ts'
import { coverage } from './library/coverage.ts'
import { publicHolidays } from './library/public-holidays.ts'
import { specifications } from './specifications.ts'

/**
 * Writes what is derived: kysely types and a readable schema for each room, types of the wire, what the library has,
 * public holidays. With `--verify` nothing is
 * written and a difference is an error, so that a forgotten run is found by the tests.
 */
const verify = process.argv.includes('--verify')
const stale: string[] = []

const put = async (path: string, text: string): Promise<void> => {
  if (!verify) return writeFile(path, text)
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) stale.push(path)
}

/** The tables a room may name: its own, and for the counting room those it is allowed to read. */
const MAY_NAME: Readonly<Record<string, string>> = {
  counting: 'answers.{waves,ballots}',
}
/** Rooms that name tables at all; the others call functions only. */
const NAMES_TABLES = ['people', 'counting', 'dialogue']

const typesOf = async (url: string, room: string, folder: string): Promise<string> => {
  const out = join(folder, `${room}.ts`)
  const made = spawnSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect',
      'postgres',
      '--url',
      url,
      '--include-pattern',
      MAY_NAME[room] ?? `${room}.*`,
      '--date-parser',
      'string',
      '--numeric-parser',
      'number',
      '--type-only-imports',
      '--log-level',
      'error',
      '--out-file',
      out,
    ],
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr + made.stdout)
  return readFile(out, 'utf8')
}

const clientTypesOf = async (specification: string): Promise<string> =>
  astToString(await openapiTS(JSON.parse(specification)))

await put('services/library/coverage.md', await coverage())
await put('services/library/public-holidays/holidays.json', publicHolidays())
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-generate-'))
await chmod(folder, 0o755)
const server = await startPostgres(join(folder, 'database'), 'generate')
try {
  await migrate(server.ownerUrl, join(folder, 'keys'))
  const client = new Client({ connectionString: server.ownerUrl })
  await client.connect()
  for (const room of ROOMS) {
    await put(`sql/schema/${room}.sql`, await describeSchema(client, room))
    if (NAMES_TABLES.includes(room))
      await put(`services/${room}/database.generated.ts`, await typesOf(server.ownerUrl, room, folder))
  }
  await put('sql/schema/transparency.sql', await describeSchema(client, 'transparency'))
  await client.end()
  for (const [name, specification] of Object.entries(
    await specifications(server.ownerUrl, join(folder, 'keys')),
  )) {
    await put(`services/openapi/${name}.json`, specification)
    await put(`ui/api/${name}.generated.ts`, await clientTypesOf(specification))
  }
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
if (stale.length > 0) {
  process.stderr.write(`not up to date (run: npm run generate):\n  ${stale.join('\n  ')}\n`)
  process.exitCode = 1
}
