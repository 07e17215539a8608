import type { PeopleRoom } from '../people-room.ts'
import { type BroughtOutcome, bringFile } from './bring-file.ts'
import { type FoundFile, findLists, moveAway, openFolder, type Place, readFound } from './list-folder.ts'
import { type Heard, type SourceState, takeTurn } from './list-sources.queries.ts'
import { noteBeside, TOO_LARGE } from './note-beside.ts'

const PLACE_OF: Readonly<Record<BroughtOutcome['became'], Place>> = {
  nothing: 'taken',
  taken: 'taken',
  waiting: 'waiting',
  faulty: 'refused',
}

/** Every minute, unless a setting says otherwise. */
const EVERY = 0

/**
 * A folder into which a payroll system puts files. A file is looked at when it has stopped growing: two looks found it
 * the same. Then it is moved away, with a note beside it.
 */
export class WatchedFolder {
  readonly #room: PeopleRoom
  readonly #folder: string
  /** As the last look found them. */
  #found = new Map<string, FoundFile>()

  constructor(room: PeopleRoom, folder: string) {
    this.#room = room
    this.#folder = folder
  }

  /** One look. Several processes take turns; none fails because of what lies there. */
  async look(): Promise<void> {
    const { db, clock, settings } = this.#room
    const now = clock.now()
    await takeTurn(db, 'folder', now, clock.today(), async (known) => {
      const due = (known.askedAt?.getTime() ?? 0) + (settings.staffList.every ?? EVERY) <= now.getTime()
      // A file that was still growing is not kept waiting for a day.
      return due || this.#found.size > 0 ? this.#lookInside(known) : undefined
    })
  }

  async #lookInside(known: SourceState): Promise<Heard> {
    const failure = await openFolder(this.#folder)
    if (failure !== undefined) return this.#failed(failure)
    const found = await findLists(this.#folder).catch(() => undefined)
    if (found === undefined) return this.#failed('folder-unreadable')
    const before = this.#found
    this.#found = new Map(found.map((file) => [file.name, file]))
    let heard: Heard = known.failure?.startsWith('folder-') ? { failure: null } : {}
    let newestAt = known.newestAt
    for (const file of found) {
      const earlier = before.get(file.name)
      if (earlier?.size !== file.size || earlier.writtenAt !== file.writtenAt) continue
      const now = await this.#takeFile(file, newestAt)
      newestAt = now.newestAt ?? newestAt
      heard = { ...heard, ...now }
    }
    return heard
  }

  async #takeFile(file: FoundFile, newestAt: Date | null): Promise<Heard> {
    const day = this.#room.clock.today()
    const move = (place: Place, note: string) =>
      moveAway(this.#folder, file, place, { day, note }).then(
        () => this.#found.delete(file.name),
        () => false,
      )
    const bytes = await readFound(this.#folder, file)
    if (bytes === undefined) return {}
    if (bytes === 'file-unreadable') return this.#failed(bytes)
    if (bytes === 'file-too-large') {
      await move('refused', TOO_LARGE)
      return this.#failed(bytes)
    }
    const writtenAt = new Date(file.writtenAt)
    const outcome = await bringFile(this.#room, { source: 'folder', bytes, writtenAt }, newestAt)
    const moved = await move(PLACE_OF[outcome.became], noteBeside(outcome))
    this.#room.log.info(`a staff list from the folder: ${outcome.became}`)
    if (!moved) return this.#failed('folder-not-writable')
    if (outcome.became === 'faulty') return this.#failed('list-has-problems')
    return { broughtOn: day, failure: null, ...(outcome.changes ? { newestAt: writtenAt } : {}) }
  }

  #failed(failure: string): Heard {
    this.#room.log.warn(`the folder of staff lists: ${failure}`)
    return { failure }
  }
}
