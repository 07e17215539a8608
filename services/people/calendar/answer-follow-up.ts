import { inTransaction } from '../../plumbing/postgres.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import { waveNotCounted } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { type FollowUpAnswer, keepFollowUp } from './calendar.queries.ts'

/** HR says what was done with the results of a wave. The latest answer stands. @throws Problem 409 `wave-not-counted` */
export const answerFollowUp = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  wave: string,
  answer: FollowUpAnswer,
  by: ActBy,
): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const today = room.clock.today()
    if (!(await keepFollowUp(tx, wave, answer, today))) throw waveNotCounted()
    await noteAct(tx, { by, act: 'follow-up-answered', facts: { wave, answer }, today })
  })
