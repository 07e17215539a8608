import { join } from 'node:path'
import { makeWayThrough } from './closed-folder.ts'
import { DatabaseLogins } from './database-logins.ts'
import { findRunning, type RunningPostgres, startPostgres } from './embedded-postgres.ts'
import type { Settings } from './settings.ts'

const embeddedFolder = (settings: Settings): string => join(settings.dataFolder, 'database')

/** The folders are made first. The key folders are closed, but PostgreSQL's user must be able to walk past them. */
const ownerPassword = async (settings: Settings): Promise<string> => {
  await makeWayThrough(settings.dataFolder)
  return new DatabaseLogins(settings.keysFolder).password('owner')
}

/**
 * The database of these settings: the one of `DATABASE_URL`, or our own, which is started if it does not run
 * yet. `stop` ends only what was started or adopted here.
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

/** For a command: uses the database of a running product, or starts one while the command runs. */
export const borrowDatabase = async (settings: Settings): Promise<RunningPostgres> => {
  if (settings.databaseUrl === undefined) {
    const password = await ownerPassword(settings)
    const running = await findRunning(embeddedFolder(settings), password)
    if (running !== undefined) return { ...running, stop: async () => undefined }
  }
  return openDatabase(settings)
}

/** The address without the owner's login, for the process of a room. */
export const withoutLogin = (databaseUrl: string): string => {
  const url = new URL(databaseUrl)
  url.username = ''
  url.password = ''
  return url.href
}
