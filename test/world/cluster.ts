import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../../services/plumbing/embedded-postgres.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'

/**
 * One real PostgreSQL for a test run. `scripts/test.ts` starts it and hands its address on by
 * `OOGHOOGTE_TEST_CLUSTER`; a test file that is run by itself starts its own.
 */
export interface Cluster {
  /** Owner's connection string, to the database `ooghoogte`. */
  readonly ownerUrl: string
  /** Holds `database-logins`; shared by all clones, because roles belong to the cluster. */
  readonly folder: string
  stop(): Promise<void>
}

const TEMPLATE = 'template_of_every_test'

const withDatabase = (ownerUrl: string, database: string): string => {
  const url = new URL(ownerUrl)
  url.pathname = `/${database}`
  return url.href
}

export const asOwner = async <Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Starts a cluster and migrates the template that every test clones.
 *
 * @param settings of PostgreSQL, for a test about a database that somebody else has set up
 */
export const startCluster = async (settings: readonly string[] = []): Promise<Cluster> => {
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-test-'))
  // As root the server is another user, who must be able to walk in.
  await chmod(folder, 0o755)
  const flags = ['fsync=off', 'max_connections=200', ...settings].flatMap((one) => ['-c', one])
  const server = await startPostgres(join(folder, 'database'), 'test', flags)
  await asOwner(server.ownerUrl, (client) => client.query(`create database ${TEMPLATE}`))
  await migrate(withDatabase(server.ownerUrl, TEMPLATE), join(folder, 'keys'))
  return {
    ownerUrl: server.ownerUrl,
    folder,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The cluster of this run, or one of this file's own. */
export const findCluster = async (): Promise<Cluster> => {
  const given = process.env.OOGHOOGTE_TEST_CLUSTER
  if (given === undefined) return startCluster()
  return { ...(JSON.parse(given) as { ownerUrl: string; folder: string }), stop: async () => undefined }
}

/** A database of its own for one test file: a clone of the migrated template, in some 50 ms. */
export const cloneDatabase = async (cluster: Cluster): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asOwner(cluster.ownerUrl, async (client) => {
    // Two files may clone at once, and a template must have no other user while it is copied.
    await client.query('select pg_catalog.pg_advisory_lock(1)')
    await client.query(`create database ${name} template ${TEMPLATE} strategy file_copy`)
    // Grants on a database are not copied along.
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to people, answers, counting, results, dialogue`)
  })
  return {
    url: withDatabase(cluster.ownerUrl, name),
    drop: () =>
      asOwner(
        cluster.ownerUrl,
        async (client) => void (await client.query(`drop database ${name} with (force)`)),
      ),
  }
}
