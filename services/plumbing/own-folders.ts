import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { closedFolderAbove } from './closed-folder.ts'

/** The facts that decide where data and keys lie when no setting says so. */
export interface Machine {
  /** Undefined where users have no numbers. */
  readonly uid: number | undefined
  /** The folder that the product was started in. */
  readonly here: string
  /** The folder for a product that cannot keep its data in `here`. */
  readonly system: string
}

export const SYSTEM_FOLDER = '/var/lib/ooghoogte'

export const thisMachine = (): Machine => ({
  uid: process.getuid?.(),
  here: process.cwd(),
  system: SYSTEM_FOLDER,
})

export interface OwnFolders {
  readonly data: string
  readonly keys: string
  /** One line for whoever starts the product, when the folders are not where everybody would look. */
  readonly note?: string
}

/**
 * Data and keys belong together: both lie here, or both in the system's folder. When started by root,
 * PostgreSQL runs as a user of its own, who cannot enter a home that is closed to others. A database that
 * already lies here stays: to start with an empty one elsewhere would look like a loss.
 */
export const ownFolders = ({ uid, here, system }: Machine, ofTheDemo: boolean): OwnFolders => {
  const own = ofTheDemo
    ? { data: join(here, '.demo/data'), keys: join(here, '.demo/keys') }
    : { data: join(here, '.data'), keys: join(here, '.keys') }
  const database = join(own.data, 'database')
  const closed = uid === 0 ? closedFolderAbove(database) : undefined
  if (closed === undefined || existsSync(join(database, 'PG_VERSION'))) return own
  const folder = ofTheDemo ? join(system, 'demo') : system
  return {
    data: join(folder, 'data'),
    keys: join(folder, 'keys'),
    note: `PostgreSQL's own user cannot enter ${closed}, so data and keys are kept in ${folder}`,
  }
}
