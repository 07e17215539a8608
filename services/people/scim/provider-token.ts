import { timingSafeEqual } from 'node:crypto'
import { inTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import { giveAccessToAll } from '../accounts/early-leavers.queries.ts'
import { newToken } from '../accounts/sign-in.ts'
import { noteAct } from '../audit/note-act.ts'
import { readAllIncoming, removeIncoming } from '../incoming/incoming.queries.ts'
import { pushRefused } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { forgetProvider, keepTokenHash, readTokenHash } from './provider.queries.ts'

const BEARER = /^bearer +([\x21-\x7e]{20,200})$/i
const NOBODYS = Buffer.alloc(32)

/** Whether a header names the token of the provider. Takes as long for a wrong one, and where there is none. */
const isProvider = async (room: PeopleRoom, authorization: string | undefined): Promise<boolean> => {
  const [, token] = BEARER.exec(authorization ?? '') ?? []
  if (token === undefined) return false
  const kept = await readTokenHash(room.db)
  return timingSafeEqual(hashOfToken(token), kept ?? NOBODYS) && kept !== undefined
}

/** Wrong ones are counted apart, so that nobody who guesses keeps the provider out. */
export const GUESSES_A_MINUTE = { name: 'provider-guesses', most: 100 }
const WRITES_A_MINUTE = { name: 'provider', most: 6000 }

/** @throws Problem 401 where the token is missing, wrong or replaced */
export const refuseStrangers = async (
  room: PeopleRoom,
  authorization: string | undefined,
  takeOne: (bound: { readonly name: string; readonly most: number }) => Promise<void>,
): Promise<void> => {
  if (await isProvider(room, authorization)) return takeOne(WRITES_A_MINUTE)
  if (authorization !== undefined) await takeOne(GUESSES_A_MINUTE)
  throw pushRefused('token-unknown')
}

/** Makes a token for the provider and returns it, once. The one before opens nothing any more. */
export const makeToken = (room: PeopleRoom): Promise<string> =>
  inTransaction(room.db, async (tx) => {
    const token = newToken(room.random)
    await keepTokenHash(tx, hashOfToken(token))
    await noteAct(tx, { by: 'command-line', act: 'provider-token-made', today: room.clock.today() })
    return token
  })

/**
 * Ends that a provider pushes people: its token, and what it pushed. The staff list stays as it is, and whom only the
 * provider kept out may sign in again.
 */
export const stopProvider = (
  room: PeopleRoom,
): Promise<{ readonly stopped: boolean; readonly letIn: number }> =>
  inTransaction(room.db, async (tx) => {
    const stopped = await forgetProvider(tx)
    const pushed = await readAllIncoming(tx, 'scim')
    await removeIncoming(
      tx,
      'scim',
      pushed.map(({ number }) => number),
    )
    const letIn = await giveAccessToAll(tx)
    if (stopped)
      await noteAct(tx, {
        by: 'command-line',
        act: 'provider-stopped',
        facts: { letIn },
        today: room.clock.today(),
      })
    return { stopped, letIn }
  })
