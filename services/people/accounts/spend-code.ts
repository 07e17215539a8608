import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { ForWhom } from './sessions.queries.ts'
import { takeLink, tryAtBrowser } from './sign-in-links.queries.ts'
import { readTypedCode, TypedCodes } from './typed-code.ts'

/** So many tries of a code. After that the code is worthless, and the link beside it is not. */
export const CODE_TRIES = 5

/**
 * Uses a code up that was read in a letter on another device. It is good only in the browser that asked for the letter.
 *
 * @returns whom it was for; undefined for anything that is not right, without a difference
 */
export const spendCode = async (
  room: PeopleRoom,
  typed: string,
  browser: string | undefined,
): Promise<ForWhom | undefined> => {
  const code = readTypedCode(typed)
  if (code === undefined || browser === undefined) return undefined
  const codes = await TypedCodes.from(room.keys.signIn, room.random)
  return inTransaction(room.db, async (tx) => {
    const links = await tryAtBrowser(tx, browser, CODE_TRIES, room.clock.now())
    const link = codes.findLink(code, links)
    return link && takeLink(tx, link)
  })
}
