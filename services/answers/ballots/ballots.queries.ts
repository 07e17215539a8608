import { sql } from 'kysely'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { AnswersRoom } from '../answers-room.ts'

/** The one thing this room may do to a table. A ticket that was spent before changes nothing. */
export const castBallot = async (
  db: AnswersRoom['db'],
  ballot: {
    readonly wave: string
    readonly segment: string
    readonly nullifier: Uint8Array
    readonly sealed: Uint8Array
  },
): Promise<void> => {
  await sql`select answers.cast_ballot(${ballot.wave}::uuid, ${ballot.segment},
    ${Buffer.from(ballot.nullifier)}, ${Buffer.from(ballot.sealed)}) ${preparedAs('cast-ballot')}`.execute(db)
}
