import { join } from 'node:path'
import { makeWayThrough } from './closed-folder.ts'
import { DatabaseLogins } from './database-logins.ts'
import { findRunning, type RunningPostgres, startPostgres } from './embedded-postgres.ts'
import type { Settings } from './settings.ts'

const embeddedFolder = (settings: Settings): string => join(settings.dataFolder, 'database')

/** The folders are made first: keys lie closed, but PostgreSQL's user has to walk past them. */
const ownerPassword = async (settings: Settings): Promise<string> => {
  await makeWayThrough(settings.dataFolder)
  return new DatabaseLogins(settings.keysFolder).password('owner')
}

/**
 * The database of these settings: the one of `DATABASE_URL`, or our own, which is started if nobody has.
 * `stop` ends only what was started or adopted here.
 */
export const openDatabase = async (settings: Settings): Promise<RunningPostgres> => {
  if (settings.databaseUrl !== undefined) {
    return {
      ownerUrl: settings.databaseUrl,
      startedHere: false,
      stop: async () => undefined,
    }
  }
  const password = await ownerPassword(settings)
  return startPostgres(embeddedFolder(settings), password)
}

/** For a command beside a running product: uses its database, or starts one for as long as it takes. */
export const borrowDatabase = async (settings: Settings): Promise<RunningPostgres> => {
  if (settings.databaseUrl === undefined) {
    const password = await ownerPassword(settings)
    const running = await findRunning(embeddedFolder(settings), password)
    if (running !== undefined) return { ...running, stop: async () => undefined }
  }
  return openDatabase(settings)
}

/** Without the owner's login: what a process of one room is told. */
export const withoutLogin = (databaseUrl: string): string => {
  const url = new URL(databaseUrl)
  url.username = ''
  url.password = ''
  return url.href
}
