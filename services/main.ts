import { join } from 'node:path'
import { notePages } from './answers/transparency/transparency.queries.ts'
import { hashAllPages } from './pages.ts'
import { addHr, countHr, firstHr } from './people/accounts/accounts.queries.ts'
import { firstLinkExpiry, newToken, signInLink } from './people/accounts/sign-in.ts'
import { keepSignInLink } from './people/accounts/sign-in-links.queries.ts'
import type { DB as PeopleTables } from './people/database.generated.ts'
import { WatchedProcess } from './plumbing/child-process.ts'
import { claimDatabase } from './plumbing/claim-database.ts'
import { systemClock } from './plumbing/clock.ts'
import { openDatabase, withoutLogin } from './plumbing/database.ts'
import { DatabaseLogins } from './plumbing/database-logins.ts'
import { migrate } from './plumbing/migrate/migrate.ts'
import { openPool } from './plumbing/postgres.ts'
import { providerSettings } from './plumbing/provider-settings.ts'
import { systemRandom } from './plumbing/random.ts'
import { Refused } from './plumbing/refused.ts'
import { asSpan } from './plumbing/setting-rules.ts'
import type { Settings } from './plumbing/settings.ts'

export interface RunningProduct {
  readonly settings: Settings
  /** One-time link for the first HR account; none once HR can be reached by mail. */
  readonly firstSignIn: string | undefined
  /** Process numbers by name, for whoever watches or tests. */
  readonly processes: Readonly<Record<'worker' | 'answers' | 'workplace', WatchedProcess>>
  stop(): Promise<void>
}

type Say = (line: string) => void

/**
 * A link for HR's first account, at every start until an HR account has a mail address: nobody is locked
 * out, and from then on nobody becomes HR by reading what a start printed.
 */
const makeFirstSignIn = async (settings: Settings, peopleUrl: string): Promise<string | undefined> => {
  const db = openPool<PeopleTables>(peopleUrl)
  try {
    if ((await countHr(db)) === 0) await addHr(db, systemRandom.uuid(), null)
    const account = await firstHr(db)
    if (account?.byMail === true) return undefined
    const token = newToken(systemRandom)
    if (account !== undefined) await keepSignInLink(db, token, account.id, firstLinkExpiry(systemClock))
    return signInLink(settings.workplaceUrl, token)
  } finally {
    await db.destroy()
  }
}

/** What any process needs to run at all. */
const PASSED_ON = ['PATH', 'HOME', 'TZ', 'LANG', 'LC_ALL', 'TMPDIR', 'SystemRoot', 'NODE_ENV', 'LOG_LEVEL']

/** Where staff lists come from by themselves, and how they are read. */
const staffListVariables = ({ staffList, scimUnit }: Settings): NodeJS.ProcessEnv => ({
  STAFF_LIST_FOLDER: staffList.folder ?? '',
  STAFF_LIST_URL: staffList.url ?? '',
  STAFF_LIST_URL_AUTH: staffList.auth ?? '',
  STAFF_LIST_EVERY: staffList.every === undefined ? '' : asSpan(staffList.every),
  STAFF_LIST_PRESET: staffList.preset ?? '',
  SCIM_UNIT: scimUnit.join('/'),
})

/**
 * Each process gets the settings it needs and an address without a login; its own login it reads from its
 * key file. The mail server is the workplace's business alone.
 */
export const childEnvironment = (
  settings: Settings,
  databaseUrl: string,
  name: string,
): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    PASSED_ON.flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]])),
  ),
  DATABASE_URL: withoutLogin(databaseUrl),
  PORT: String(settings.port),
  ANSWERS_PORT: String(settings.answersPort),
  HOST: settings.host,
  WORKPLACE_URL: settings.workplaceUrl,
  ANSWERS_URL: settings.answersUrl,
  OOGHOOGTE_DATA: settings.dataFolder,
  OOGHOOGTE_KEYS: settings.keysFolder,
  ...(name === 'workplace'
    ? {
        SMTP_URL: settings.smtpUrl ?? '',
        MAIL_FROM: settings.mailFrom,
        BOUNCES: settings.bounces ?? '',
        WORKS_COUNCIL_MAIL: settings.worksCouncilMail ?? '',
        WORKS_COUNCIL_LANGUAGES: settings.worksCouncilLanguages.join(','),
        ...staffListVariables(settings),
        ...providerSettings.asVariables(settings.provider),
      }
    : {}),
})

/** Of a database of our own; several servers may share one that is given. @throws Refused */
const claim = async (settings: Settings, ownerUrl: string): Promise<() => Promise<void>> => {
  if (settings.databaseUrl !== undefined) return async () => undefined
  const release = await claimDatabase(ownerUrl)
  if (release !== undefined) return release
  // Nothing is stopped: the database belongs to the one that runs.
  throw new Refused(
    `Ooghoogte already runs on ${settings.dataFolder}. Stop that one first; or give this one folders and ports of\n` +
      'its own: OOGHOOGTE_DATA, OOGHOOGTE_KEYS, PORT and ANSWERS_PORT.',
  )
}

/**
 * Starts everything: database if none is given, migrations, worker, answers server, workplace server.
 * Each of the three is a process of its own, and starts again by itself when it falls over.
 */
export const startProduct = async (settings: Settings, say: Say): Promise<RunningProduct> => {
  say(settings.databaseUrl === undefined ? 'starting PostgreSQL' : 'using the database of DATABASE_URL')
  const database = await openDatabase(settings)
  const release = await claim(settings, database.ownerUrl)
  const started: WatchedProcess[] = []
  const stop = async () => {
    for (const child of started.reverse()) await child.stop()
    await release()
    await database.stop()
  }
  try {
    const ran = await migrate(database.ownerUrl, settings.keysFolder)
    say(ran.length === 0 ? 'the database is up to date' : `applied ${ran.length} migrations`)
    // Before anybody gets a page, the log says which one: another script for everybody does not pass unseen.
    await notePages(database.ownerUrl, await hashAllPages())
    const peopleUrl = await new DatabaseLogins(settings.keysFolder).url(database.ownerUrl, 'people')
    const firstSignIn = await makeFirstSignIn(settings, peopleUrl)
    const child = async (name: string): Promise<WatchedProcess> => {
      const watched = new WatchedProcess({
        name,
        file: join(import.meta.dirname, 'processes', `${name}.ts`),
        env: childEnvironment(settings, database.ownerUrl, name),
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
