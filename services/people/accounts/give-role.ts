import { inTransaction } from '../../plumbing/postgres.ts'
import type { Role } from '../../scopes.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import { lastHr } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { accountFor, forgetWithoutRole } from './accounts.queries.ts'
import { giveRole, readRoles, takeRole } from './roles.queries.ts'

type Room = Pick<PeopleRoom, 'db' | 'random' | 'clock'>

/**
 * Gives a role to the employee with this address, or else to an account outside the staff list.
 *
 * @param mail null makes an account that only a printed link lets in
 */
export const giveRoleTo = (room: Room, mail: string | null, role: Role, by: ActBy): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const account = await accountFor(tx, mail, room.random.uuid())
    if (!(await giveRole(tx, account, role))) return
    await noteAct(tx, { by, act: 'role-given', facts: { role, to: account }, today: room.clock.today() })
  })

/**
 * Takes a role away, at once and wherever the account is signed in: each request asks for the roles anew.
 *
 * @throws Problem 409 `last-hr`: without HR nobody could give a role again
 */
export const takeRoleFrom = (room: Room, account: string, role: Role, by: ActBy): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const others = (await readRoles(tx)).filter((one) => one.role === 'hr' && one.account !== account)
    if (role === 'hr' && others.length === 0) throw lastHr()
    if (!(await takeRole(tx, account, role))) return
    await forgetWithoutRole(tx, account)
    await noteAct(tx, { by, act: 'role-taken', facts: { role, from: account }, today: room.clock.today() })
  })
