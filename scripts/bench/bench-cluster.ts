import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../../services/plumbing/embedded-postgres.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'

const TEMPLATE_DATABASE = 'template_of_every_bench'

/** A PostgreSQL of its own in a temporary folder, set up as the product does, on loopback only. */
export interface BenchCluster {
  readonly folder: string
  readonly keysFolder: string
  /** A new database of the newest version. @returns the owner's connection string */
  newDatabase(name: string): Promise<string>
  /** Ends it and removes everything that was written. */
  stop(): Promise<void>
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

export const startBenchCluster = async (): Promise<BenchCluster> => {
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-bench-'))
  // As root the server is another user, who must be able to walk in.
  await chmod(folder, 0o755)
  const keysFolder = join(folder, 'keys')
  const server = await startPostgres(join(folder, 'database'), 'bench')
  const urlOf = (name: string): string => {
    const url = new URL(server.ownerUrl)
    url.pathname = `/${name}`
    return url.href
  }
  // Roles belong to one installation of a cluster, so every database of it is a copy of one.
  await asOwner(server.ownerUrl, (client) => client.query(`create database ${TEMPLATE_DATABASE}`))
  await migrate(urlOf(TEMPLATE_DATABASE), keysFolder)
  let stopped: Promise<void> | undefined
  return {
    folder,
    keysFolder,
    newDatabase: async (name) => {
      await asOwner(server.ownerUrl, async (client) => {
        await client.query(`create database ${name} template ${TEMPLATE_DATABASE}`)
        await client.query(`revoke all on database ${name} from public`)
        await client.query(
          `grant connect on database ${name} to people, answers, counting, results, dialogue`,
        )
      })
      return urlOf(name)
    },
    // Asked once by a signal and once by whoever it cut off: both wait for the same end.
    stop: () => {
      stopped ??= server.stop().then(() => rm(folder, { recursive: true, force: true }))
      return stopped
    },
  }
}
