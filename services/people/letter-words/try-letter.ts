import { MailFailed } from '../../plumbing/mail.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import { noOwnAddress, trialNotSent } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { sendNow } from '../post-room/send-post.ts'
import { refuseBrokenPromises, tidyPassages } from './check-passages.ts'
import { draftLetter } from './draft-letter.ts'
import type { LetterWordsOf, Passages } from './letter-words.contract.ts'

/**
 * Sends a letter with these passages to the address that HR signed in with, and nowhere else. Its link opens nothing.
 *
 * @returns that address
 * @throws Problem 422 `letter-breaks-promise`, 409 `no-own-address`, 503 `trial-not-sent`
 */
export const tryLetter = async (
  room: PeopleRoom,
  of: LetterWordsOf,
  passages: Passages,
  { account, mail }: { readonly account: string; readonly mail: string | null },
): Promise<string> => {
  const written = tidyPassages(passages)
  refuseBrokenPromises(written, of)
  if (mail === null) throw noOwnAddress()
  const letter = await draftLetter(room, of, written, mail)
  try {
    await sendNow(room, letter)
  } catch (error) {
    throw error instanceof MailFailed ? trialNotSent(error.reason) : error
  }
  const by: ActBy = { account }
  const facts = { kind: of.kind, language: of.language }
  await noteAct(room.db, { by, act: 'letter-tried', facts, today: room.clock.today() })
  return mail
}
