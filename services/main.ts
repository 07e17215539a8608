import { join } from 'node:path'
import { addHr, countHr, firstHr } from './people/accounts/accounts.queries.ts'
import { keepSignInLink } from './people/accounts/sessions.queries.ts'
import { firstLinkExpiry, newToken, signInLink } from './people/accounts/sign-in.ts'
import type { DB as PeopleTables } from './people/database.generated.ts'
import { WatchedProcess } from './plumbing/child-process.ts'
import { systemClock } from './plumbing/clock.ts'
import { openDatabase, withoutLogin } from './plumbing/database.ts'
import { DatabaseLogins } from './plumbing/database-logins.ts'
import { migrate } from './plumbing/migrate.ts'
import { openPool } from './plumbing/postgres.ts'
import { systemRandom } from './plumbing/random.ts'
import type { Settings } from './plumbing/settings.ts'

export interface RunningProduct {
  readonly settings: Settings
  /** One-time link for the first HR account. */
  readonly firstSignIn: string
  /** Process numbers by name, for whoever watches or tests. */
  readonly processes: Readonly<Record<'worker' | 'answers' | 'workplace', WatchedProcess>>
  stop(): Promise<void>
}

type Say = (line: string) => void

/** A link for HR's first account, made at every start until it is used: nobody is locked out. */
const makeFirstSignIn = async (settings: Settings, peopleUrl: string): Promise<string> => {
  const db = openPool<PeopleTables>(peopleUrl)
  try {
    if ((await countHr(db)) === 0) await addHr(db, systemRandom.uuid(), null)
    const account = await firstHr(db)
    const token = newToken(systemRandom)
    if (account !== undefined) await keepSignInLink(db, token, account.id, firstLinkExpiry(systemClock))
    return signInLink(settings.workplaceUrl, token)
  } finally {
    await db.destroy()
  }
}

/** Each process gets the settings and an address without a login; its own login it reads from its key file. */
const childEnvironment = (settings: Settings, databaseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: withoutLogin(databaseUrl),
  PORT: String(settings.port),
  ANSWERS_PORT: String(settings.answersPort),
  HOST: settings.host,
  WORKPLACE_URL: settings.workplaceUrl,
  ANSWERS_URL: settings.answersUrl,
  OOGHOOGTE_DATA: settings.dataFolder,
  OOGHOOGTE_KEYS: settings.keysFolder,
})

/**
 * Starts everything: database if none is given, migrations, worker, answers server, workplace server.
 * Each of the three is a process of its own, and starts again by itself when it falls over.
 */
export const startProduct = async (settings: Settings, say: Say): Promise<RunningProduct> => {
  say(settings.databaseUrl === undefined ? 'starting PostgreSQL' : 'using the database of DATABASE_URL')
  const database = await openDatabase(settings)
  const started: WatchedProcess[] = []
  const stop = async () => {
    for (const child of started.reverse()) await child.stop()
    await database.stop()
  }
  try {
    const ran = await migrate(database.ownerUrl, settings.keysFolder)
    say(ran.length === 0 ? 'the database is up to date' : `applied ${ran.length} migrations`)
    const peopleUrl = await new DatabaseLogins(settings.keysFolder).url(database.ownerUrl, 'people')
    const firstSignIn = await makeFirstSignIn(settings, peopleUrl)
    const env = childEnvironment(settings, database.ownerUrl)
    const child = async (name: string): Promise<WatchedProcess> => {
      const watched = new WatchedProcess({
        name,
        file: join(import.meta.dirname, 'processes', `${name}.ts`),
        env,
        say,
      })
      started.push(watched)
      await watched.start()
      return watched
    }
    const [worker, answers, workplace] = await Promise.all([
      child('worker'),
      child('answers'),
      child('workplace'),
    ])
    return {
      settings,
      firstSignIn,
      processes: { worker, answers, workplace },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
