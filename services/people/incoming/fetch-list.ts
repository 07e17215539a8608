import { fetchFile } from '../../plumbing/fetch-file.ts'
import type { PeopleRoom } from '../people-room.ts'
import { LARGEST_LIST } from '../staff-list/largest-list.ts'
import { bringFile } from './bring-file.ts'
import { type Heard, type SourceState, takeTurn } from './list-sources.queries.ts'

const HOUR = 3_600_000
/** Once a day, unless a setting says otherwise. */
const EVERY = 24 * HOUR
/** After a failure it is tried again sooner. */
const AFTER_FAILURE = HOUR
const WITHIN = 30_000

/** The name of the key with what follows `Authorization:`, in the folder `staff-list` of the key folder. */
const AUTHORIZATION = 'authorization'

const isDue = ({ askedAt, failure }: SourceState, every: number, now: Date): boolean => {
  const pause = failure?.startsWith('url-') ? Math.min(every, AFTER_FAILURE) : every
  return askedAt === null || askedAt.getTime() + pause <= now.getTime()
}

const hear = async (room: PeopleRoom, url: string, known: SourceState): Promise<Heard> => {
  const { settings, keys, clock, log } = room
  const authorization = settings.staffList.auth ?? (await keys.staffList.read(AUTHORIZATION))?.trim()
  const fetched = await fetchFile({
    url,
    authorization,
    etag: known.etag ?? undefined,
    most: LARGEST_LIST,
    within: WITHIN,
  })
  if (fetched === 'same') return { failure: null }
  if (typeof fetched === 'string') {
    log.warn(`the address of staff lists: ${fetched}`)
    return { failure: fetched }
  }
  const { bytes, etag = null, writtenAt = clock.now() } = fetched
  const outcome = await bringFile(room, { source: 'url', bytes, writtenAt }, known.newestAt)
  log.info(`a staff list from the address: ${outcome.became}`)
  // What was faulty is fetched in full again: it may fit tomorrow.
  if (outcome.became === 'faulty') return { failure: 'list-has-problems', etag: null }
  const newest = outcome.changes ? { newestAt: writtenAt } : {}
  return { broughtOn: clock.today(), failure: null, etag, ...newest }
}

/** Fetches the list from an address, when it is time. Several processes take turns. */
export const fetchList = async (room: PeopleRoom, url: string): Promise<void> => {
  const { db, clock, settings } = room
  const now = clock.now()
  await takeTurn(db, 'url', now, clock.today(), async (known) =>
    isDue(known, settings.staffList.every ?? EVERY, now) ? hear(room, url, known) : undefined,
  )
}
