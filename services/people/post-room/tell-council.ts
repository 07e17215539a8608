import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { keepTold, queueHeldNotices, queueNotices, readLog, readTold } from './notices.queries.ts'

/**
 * Which letter tells of which entry. No letter tells of new pages, because they come with every update; they
 * stand in the log alone.
 */
const LETTER_OF = {
  announced: 'wave-opened',
  stopped: 'wave-stopped',
  counted: 'wave-counted',
} as const

const letterOf = (kind: string) =>
  Object.hasOwn(LETTER_OF, kind) ? LETTER_OF[kind as keyof typeof LETTER_OF] : undefined

/** How many entries are made up for after a time without an address: the newest ones, of about six waves. */
const MOST_ENTRIES_CAUGHT_UP = 12

/**
 * Writes to the works council about every entry that it was not told of yet, in each of its languages. The
 * letters are made from the log itself, so they cannot say anything else. That holds for a count too, of which
 * this room hears only that it happened. Several servers may do this at once.
 *
 * Without an address nothing counts as told. So whoever takes the address out of the settings for the minute in
 * which a wave opens only delays the letter. Older entries than the last `MOST_ENTRIES_CAUGHT_UP` get no
 * letter; a reader of the letters sees it by the line numbers that are missing.
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
