import type { PeopleRoom } from '../people-room.ts'
import { fetchList } from './fetch-list.ts'
import type { IncomingSource } from './incoming.queries.ts'
import { type SourceState, takeTurn } from './list-sources.queries.ts'
import { takeIn } from './take-in.ts'
import { WatchedFolder } from './watch-folder.ts'

/** Whose day may come without anything being brought: it is looked for every minute, or of a directory every day. */
const WAITING_FOR_A_DAY: readonly IncomingSource[] = ['mutations', 'list', 'scim']

const sameDay = ({ askedAt }: SourceState, now: Date): boolean =>
  askedAt?.toDateString() === now.toDateString()

const takeInWhoseDayHasCome = async (room: PeopleRoom, source: IncomingSource): Promise<void> => {
  const { db, clock } = room
  const now = clock.now()
  await takeTurn(db, source, now, clock.today(), async (known) => {
    if (source === 'scim' && sameDay(known, now)) return undefined
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
    ...WAITING_FOR_A_DAY.map((source) => () => takeInWhoseDayHasCome(room, source)),
  ]
  return async () => {
    for (const look of all) {
      await look().catch((error: NodeJS.ErrnoException) =>
        room.log.warn(`a staff list could not be looked at: ${error.code ?? error.name}`),
      )
    }
  }
}
