import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'

/**
 * While the mail server takes nothing from us, the whole post-room waits. At the end of each pause one letter
 * is tried. The pause is kept in the database, so that two processes, or one that starts again, do not try
 * twice.
 */

/**
 * The length of each pause, in minutes. The last one repeats (RFC 5321, 4.5.4.1: at least 30 minutes, once the
 * first tries have failed).
 */
const MINUTES_OF_PAUSE = [1, 2, 4, 8, 15, 30] as const
const MILLISECONDS_A_MINUTE = 60_000

const ending = (pauses: number, now: Date): Date =>
  new Date(
    now.getTime() +
      (MINUTES_OF_PAUSE[Math.min(pauses, MINUTES_OF_PAUSE.length) - 1] ?? 30) * MILLISECONDS_A_MINUTE,
  )

/** When one letter is tried again: after 5 minutes, then each time after twice as long, at most 4 hours. */
export const letterDue = (tries: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(5 * 2 ** (tries - 1), 240) * MILLISECONDS_A_MINUTE)

/** When a letter with a sign-in link is tried again: soon, because such a link is of use for minutes only. */
export const signInDue = (tries: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** (tries - 1), 8) * (MILLISECONDS_A_MINUTE / 2))

export interface MailPause {
  readonly reason: string
  readonly since: Date
  readonly pauses: number
  readonly againAt: Date
}

export const readPause = (db: RoomDatabase<DB>): Promise<MailPause | undefined> =>
  db
    .selectFrom('people.post_room')
    .select(['reason', 'since', 'pauses', 'again_at as againAt'])
    .modifyEnd(preparedAs('read-pause'))
    .executeTakeFirst()

type Paused = Pick<PeopleRoom, 'db' | 'clock' | 'log'>

/** Begins a pause. After a pause that did not help, the next one is longer. */
export const pauseMail = async ({ db, clock, log }: Paused, reason: string): Promise<void> => {
  const now = clock.now()
  const begun = await db
    .insertInto('people.post_room')
    .values({ only_one: true, reason, since: now, pauses: 1, again_at: ending(1, now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 1n) {
    log.warn(`mail does not go: ${reason}; letters wait, and one is tried now and then`)
    return
  }
  const pause = await readPause(db)
  if (pause === undefined || pause.againAt > now) return
  await sql`
    update people.post_room set reason = ${reason}, pauses = ${pause.pauses + 1}, again_at = ${ending(pause.pauses + 1, now)}
    where again_at <= ${now}`.execute(db)
}

/** Notes that the server takes letters. @returns whether it refused them before */
export const mailGoes = async ({ db, log }: Paused): Promise<boolean> => {
  const ended = await db.deleteFrom('people.post_room').modifyEnd(preparedAs('mail-goes')).executeTakeFirst()
  if (ended.numDeletedRows === 0n) return false
  log.info('mail goes again')
  return true
}
