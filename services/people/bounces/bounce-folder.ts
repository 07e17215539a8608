import { lstat, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { PeopleRoom } from '../people-room.ts'
import { partsOfReport } from './read-report.ts'
import { takeBounces } from './take-bounces.ts'

/** A report has headers and a few fields. What is larger sends whole letters back, and is none that we asked for. */
export const MOST_BYTES = 256 * 1024
const FILES_A_LOOK = 500
/** A file that is still being written is looked at the next time. */
const MILLISECONDS_AT_REST = 2000

/** Files that a mail server puts down: `*.eml`, and those of a maildir, which are whole as soon as they are in `new`. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  const [here, fresh] = await Promise.all([
    readdir(folder),
    readdir(join(folder, 'new')).catch(() => [] as string[]),
  ])
  return [
    ...here.filter((name) => /\.eml$/i.test(name)),
    ...fresh.filter((name) => !name.startsWith('.')).map((name) => join('new', name)),
  ].toSorted()
}

/**
 * A folder into which the mail server puts what comes back. A report is deleted when it was read, whoever it is about,
 * because it names an address. Any other mail is not ours: it stays, and is not read again.
 */
export class BounceFolder {
  readonly #room: PeopleRoom
  readonly #folder: string
  #left = new Set<string>()

  constructor(room: PeopleRoom, folder: string) {
    this.#room = room
    this.#folder = folder
  }

  async look(): Promise<void> {
    const names = await namesIn(this.#folder)
    this.#left = new Set(names.filter((name) => this.#left.has(name)))
    const fresh = names.filter((name) => !this.#left.has(name)).slice(0, FILES_A_LOOK)
    const reports: { readonly path: string; readonly message: string }[] = []
    for (const name of fresh) {
      const path = join(this.#folder, name)
      const file = await lstat(path).catch(() => undefined)
      // Somebody else took it, or is still at it. A link would lead to files that nobody meant.
      if (file === undefined || Date.now() - file.mtimeMs < MILLISECONDS_AT_REST) continue
      const message = file.isFile() && file.size <= MOST_BYTES ? await readFile(path, 'latin1') : ''
      if (partsOfReport(message) === undefined) this.#left.add(name)
      else reports.push({ path, message })
    }
    await takeBounces(
      this.#room,
      reports.map(({ message }) => message),
    )
    for (const { path } of reports) await unlink(path).catch(() => undefined)
  }
}

/** Looks every minute, where there is such a folder. Trouble is for the operator, and no reason to stop. */
export const bounceReader = (room: PeopleRoom): (() => Promise<void>) => {
  const { bounces } = room.settings
  if (bounces === undefined) return async () => undefined
  const folder = new BounceFolder(room, bounces)
  return () =>
    folder
      .look()
      .catch((error: NodeJS.ErrnoException) =>
        room.log.warn(`bounces could not be read: ${error.code ?? error.name}`),
      )
}
