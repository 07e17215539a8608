import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { closedFolderAbove, makeWayThrough } from './closed-folder.ts'
import { freePort } from './free-port.ts'
import { SYSTEM_FOLDER } from './own-folders.ts'
import { type PostgresProgram, programForAll } from './postgres-program.ts'
import { type PostgresUser, postgresUser } from './postgres-user.ts'
import { Refused } from './refused.ts'

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

const SERVER_FLAGS = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  // A statement log could hold what a person answered or who asked. So nothing is logged.
  ['log_statement', 'none'],
  ['log_min_duration_statement', '-1'],
  ['log_parameter_max_length_on_error', '0'],
  ['log_min_error_statement', 'panic'],
  // A log of checkpoints would tell when much was written, and so when many answered.
  ['log_checkpoints', 'off'],
  ['max_connections', '120'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** When started by root, the server runs as another user, who must be able to walk down to its files. */
const refuseUnreachable = (folder: string): void => {
  const closed = closedFolderAbove(folder)
  if (closed === undefined) return
  throw new DatabaseFolderRefused(
    `PostgreSQL does not run as root, and its own user cannot enter ${closed} to reach the data folder.\n` +
      'Start Ooghoogte as an ordinary user, or put the data folder where everybody may enter, for example\n' +
      `  OOGHOOGTE_DATA=${SYSTEM_FOLDER} npm start`,
  )
}

interface PostmasterFile {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

/** PostgreSQL writes its process number, port and state into `postmaster.pid` (lines 1, 4 and 8). */
const readPostmasterFile = async (folder: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = text?.split('\n') ?? []
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined
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
  // Only the owner needs the databases that PostgreSQL makes for itself.
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

/** The environment of PostgreSQL's programs. It holds no setting and no secret of ours. */
const surroundings = (folder: string, user: PostgresUser | undefined) => ({
  ...user,
  // The folder that we were started in may be closed to PostgreSQL's user.
  cwd: dirname(folder),
  env: {
    ...Object.fromEntries(
      ['PATH', 'TZ', 'TMPDIR', 'SystemRoot'].flatMap((name) =>
        process.env[name] === undefined ? [] : [[name, process.env[name]]],
      ),
    ),
    LC_ALL: 'C',
  },
})

/**
 * Makes the cluster beside its place and renames it when it is complete. So a start that is cut off leaves no
 * half cluster.
 */
const initialise = async (
  program: PostgresProgram,
  folder: string,
  password: string,
  user: PostgresUser | undefined,
): Promise<void> => {
  const draft = `${folder}.draft`
  const passwordFile = `${folder}.password`
  await rm(draft, { recursive: true, force: true })
  await rm(passwordFile, { force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' })
  if (user !== undefined) {
    for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid)
  }
  const flags = ['--auth=scram-sha-256', '--username=owner', '--encoding=UTF8', '--locale=C']
  try {
    await promisify(execFile)(
      join(program.folder, 'bin/initdb'),
      [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...flags],
      surroundings(folder, user),
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, folder)
}

const whenReady = async (child: ChildProcess, folder: string): Promise<void> => {
  let fell = false
  child.once('error', () => {
    fell = true
  })
  for (;;) {
    const file = await readPostmasterFile(folder)
    if (file?.ready === true && file.pid === child.pid) return
    if (fell || child.exitCode !== null || child.signalCode !== null)
      throw new Refused(`PostgreSQL did not start; the end of ${folder}.log says why`)
    await pause(20)
  }
}

/** SIGINT is PostgreSQL's fast shutdown: no new connections, open ones are ended. */
const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
}

/**
 * Starts the real PostgreSQL that an npm package brings, in `folder`, on a free loopback port. The first start
 * makes the cluster (about a second). Its log goes to `<folder>.log`.
 *
 * @param system where to keep a copy of the program, if PostgreSQL's user cannot reach the installed one
 */
export const startPostgres = async (
  folder: string,
  password: string,
  moreFlags: readonly string[] = [],
  system: string = SYSTEM_FOLDER,
): Promise<RunningPostgres> => {
  const running = await findRunning(folder, password)
  if (running !== undefined) return running
  const user = await postgresUser()
  await makeWayThrough(dirname(folder))
  if (user !== undefined) refuseUnreachable(folder)
  const program = await programForAll(user === undefined ? undefined : system)

  const made = await access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (!made) await initialise(program, folder, password, user)
  const port = await freePort()
  const log = await open(`${folder}.log`, 'a', 0o600)
  const child = spawn(
    join(program.folder, 'bin/postgres'),
    ['-D', folder, '-p', String(port), ...SERVER_FLAGS, ...moreFlags],
    { ...surroundings(folder, user), stdio: ['ignore', log.fd, log.fd] },
  )
  await log.close()
  await whenReady(child, folder)
  await ensureDatabase(port, password).catch(async (error: { code?: string }) => {
    await stopChild(child)
    if (error.code !== WRONG_PASSWORD) throw error
    throw new DatabaseFolderRefused(
      `The database in ${folder} was made with other keys than those in OOGHOOGTE_KEYS.\n` +
        'Put the two folders that belong together beside each other again, or start with two new ones.',
    )
  })
  return {
    ownerUrl: urlOf(port, password, 'ooghoogte'),
    startedHere: true,
    stop: () => stopChild(child),
  }
}
