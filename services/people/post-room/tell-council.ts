import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { keepTold, queueNotices, readLog, readTold } from './notices.queries.ts'

/** Which letter tells of which entry. New pages are in the log alone: they come with every update. */
const LETTER_OF = {
  announced: 'wave-opened',
  stopped: 'wave-stopped',
  counted: 'wave-counted',
} as const

const letterOf = (kind: string) =>
  Object.hasOwn(LETTER_OF, kind) ? LETTER_OF[kind as keyof typeof LETTER_OF] : undefined

/**
 * Writes to the works council about every entry that it was not told of yet, in each of its languages. The
 * log itself is where the letters come from, so that they cannot say anything else: also of a count, of
 * which this room hears nothing but that it happened. Safe from several servers at once.
 */
export const tellCouncil = (room: Pick<PeopleRoom, 'db' | 'settings'>): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const told = await readTold(tx)
    const news = (await readLog(tx)).filter(({ index }) => index > told)
    const last = news.at(-1)
    if (last === undefined) return
    // Without an address it counts as told: whoever sets one later is not sent the past.
    const { worksCouncilMail, worksCouncilLanguages } = room.settings
    const letters = news.flatMap(({ index: entry, kind: announced }) => {
      const kind = letterOf(announced)
      return kind === undefined ? [] : worksCouncilLanguages.map((language) => ({ kind, language, entry }))
    })
    if (worksCouncilMail !== undefined) await queueNotices(tx, letters)
    await keepTold(tx, last.index)
  })
