import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { keepTold, queueHeldNotices, queueNotices, readLog, readTold } from './notices.queries.ts'

/** Which letter tells of which entry. New pages are in the log alone: they come with every update. */
const LETTER_OF = {
  announced: 'wave-opened',
  stopped: 'wave-stopped',
  counted: 'wave-counted',
} as const

const letterOf = (kind: string) =>
  Object.hasOwn(LETTER_OF, kind) ? LETTER_OF[kind as keyof typeof LETTER_OF] : undefined

/** Letters about what was missed while there was no address: the newest entries, about six waves. */
const MOST_ENTRIES_CAUGHT_UP = 12

/**
 * Writes to the works council about every entry that it was not told of yet, in each of its languages. The
 * log itself is where the letters come from, so that they cannot say anything else: also of a count, of
 * which this room hears nothing but that it happened. Safe from several servers at once.
 *
 * Without an address nothing counts as told: whoever takes it out of the settings for the minute in which a
 * wave opens has only put the letter off. Older entries than the last `MOST_ENTRIES_CAUGHT_UP` get no letter;
 * a reader of the letters sees it by the line numbers that are missing.
 */
export const tellCouncil = async (room: Pick<PeopleRoom, 'db' | 'settings' | 'clock'>): Promise<void> => {
  const { worksCouncilMail, worksCouncilLanguages } = room.settings
  if (worksCouncilMail === undefined) return
  await inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    await queueHeldNotices(tx, room.clock)
    const told = await readTold(tx)
    const news = (await readLog(tx)).filter(({ index }) => index > told)
    const last = news.at(-1)
    if (last === undefined) return
    const ofWaves = news.flatMap(({ index: entry, kind: announced }) => {
      const kind = letterOf(announced)
      return kind === undefined ? [] : [{ kind, entry }]
    })
    const letters = ofWaves
      .slice(-MOST_ENTRIES_CAUGHT_UP)
      .flatMap((letter) => worksCouncilLanguages.map((language) => ({ ...letter, language })))
    await queueNotices(tx, letters, room.clock)
    await keepTold(tx, last.index)
  })
}
