import type { PeopleRoom } from '../people-room.ts'
import { fetchList } from './fetch-list.ts'
import type { IncomingSource } from './incoming.queries.ts'
import { type SourceState, takeTurn } from './list-sources.queries.ts'
import { takeIn } from './take-in.ts'
import { WatchedFolder } from './watch-folder.ts'

/** A list of everybody is not made every minute for a day that may have come. */
const BETWEEN_WHOLE_LISTS = 3_600_000

const wasAskedLately = ({ askedAt }: SourceState, now: Date): boolean =>
  askedAt !== null && now.getTime() - askedAt.getTime() < BETWEEN_WHOLE_LISTS

/** Offers what a source has brought, and what became of it is known. Several processes take turns. */
export const takeInTurn = async (
  room: PeopleRoom,
  source: IncomingSource,
  isDue: (known: SourceState) => boolean = () => true,
): Promise<void> => {
  const { db, clock } = room
  await takeTurn(db, source, clock.now(), clock.today(), async (known) => {
    if (!isDue(known)) return undefined
    const { became } = await takeIn(room, source)
    if (became === 'faulty') return { failure: 'list-has-problems' }
    return became === 'nothing' ? {} : { broughtOn: clock.today(), failure: null }
  })
}

/** Looks at everything that brings staff lists by itself. Trouble with one is no trouble for the next. */
export const listBringer = (room: PeopleRoom): (() => Promise<void>) => {
  const { folder, url } = room.settings.staffList
  const watched = folder === undefined ? undefined : new WatchedFolder(room, folder)
  const all: readonly (() => Promise<void>)[] = [
    ...(watched ? [() => watched.look()] : []),
    ...(url === undefined ? [] : [() => fetchList(room, url)]),
    () => takeInTurn(room, 'mutations'),
    () => takeInTurn(room, 'list'),
    () => takeInTurn(room, 'scim', (known) => !wasAskedLately(known, room.clock.now())),
  ]
  return async () => {
    for (const look of all) {
      await look().catch((error: NodeJS.ErrnoException) =>
        room.log.warn(`a staff list could not be looked at: ${error.code ?? error.name}`),
      )
    }
  }
}
