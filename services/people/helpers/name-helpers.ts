import { inTransaction } from '../../plumbing/postgres.ts'
import { type Compared, refuseIfDifferent } from '../acts/what-was-shown.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { HELPER_ROLES, type Helper, type NameHelpers } from './helpers.contract.ts'
import { readHelpers, replaceHelpers } from './helpers.queries.ts'

const wordsOf = (helpers: readonly Helper[], role: Helper['role']): string | null =>
  helpers.find((one) => one.role === role)?.words ?? null

const compare = (shown: readonly Helper[], now: readonly Helper[]): readonly Compared[] =>
  HELPER_ROLES.map((role) => ({
    fact: 'helper',
    of: role,
    shown: wordsOf(shown, role),
    now: wordsOf(now, role),
  }))

/**
 * Puts these in the place of those that the screen showed. What already is as asked is done.
 *
 * @throws Problem 409 `shown-differs`
 */
export const nameHelpers = (room: Pick<PeopleRoom, 'db'>, { helpers, shown }: NameHelpers): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const now = await readHelpers(tx)
    const isSo = HELPER_ROLES.every((role) => wordsOf(now, role) === wordsOf(helpers, role))
    if (isSo) return
    if (shown !== undefined) refuseIfDifferent(compare(shown, now))
    await replaceHelpers(tx, helpers)
  })
