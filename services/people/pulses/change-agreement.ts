import { inTransaction } from '../../plumbing/postgres.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import type { PeopleRoom } from '../people-room.ts'
import { type Agreement, keepAgreement, readAgreement } from './agreement.queries.ts'
import { compareAgreements } from './wave-as-shown.ts'
import { oneAtATime } from './waves.queries.ts'

/**
 * Replaces the agreement, but only if it is still the one that the screen showed.
 *
 * @throws Problem 409 `shown-differs`
 */
export const changeAgreement = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  { shown, ...agreement }: Agreement & { readonly shown?: Agreement | null | undefined },
  by: ActBy,
): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const now = (await readAgreement(tx)) ?? null
    // The same request twice, or the same words by two people: the agreement already is what was asked.
    const isSo = now?.reference === agreement.reference && now.agreedOn === agreement.agreedOn
    if (isSo) return
    if (shown !== undefined) refuseIfDifferent(compareAgreements(shown, now))
    await keepAgreement(tx, agreement)
    const facts = { agreedOn: agreement.agreedOn }
    await noteAct(tx, { by, act: 'agreement-changed', facts, today: room.clock.today() })
  })
