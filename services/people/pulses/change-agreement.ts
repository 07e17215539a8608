import { inTransaction } from '../../plumbing/postgres.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import type { PeopleRoom } from '../people-room.ts'
import { type Agreement, keepAgreement, readAgreement } from './agreement.queries.ts'
import { compareAgreements } from './wave-as-shown.ts'
import { oneAtATime } from './waves.queries.ts'

/**
 * Writes the agreement over the one that was on the screen, and over no other.
 *
 * @throws Problem 409 `shown-differs`
 */
export const changeAgreement = (
  room: Pick<PeopleRoom, 'db'>,
  { shown, ...agreement }: Agreement & { readonly shown?: Agreement | null | undefined },
): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const now = (await readAgreement(tx)) ?? null
    // Asked twice, or entered by both alike: it is what was wanted.
    const isSo = now?.reference === agreement.reference && now.agreedOn === agreement.agreedOn
    if (isSo) return
    if (shown !== undefined) refuseIfDifferent(compareAgreements(shown, now))
    await keepAgreement(tx, agreement)
  })
