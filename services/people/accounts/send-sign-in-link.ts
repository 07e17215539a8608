import { MailFailed } from '../../plumbing/mail.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueSignIn } from '../post-room/notices.queries.ts'
import { sendNow } from '../post-room/send-post.ts'
import { accountBehindMail } from './accounts.queries.ts'
import { linkExpiry, newToken } from './sign-in.ts'
import {
  forgetOtherLinks,
  joinSharedLink,
  keepBrowser,
  keepNewestLink,
  linksSentLately,
  prolongOwnLink,
} from './sign-in-links.queries.ts'
import { signInWords } from './sign-in-words.ts'

/** Nobody needs more. Whoever asks for more fills the mailbox of somebody else. */
export const LINKS_AN_HOUR = 5

/**
 * Sends a link to an address that we know. It lets in at the browser that asked, and voids older links there; those
 * that others asked for go on. After a few letters in an hour the own link works some minutes longer, and no other
 * letter goes but one: for browsers that have none. So a stranger who asks in somebody's name can neither fill that
 * mailbox nor lock its owner out, and gets no right to a link that the owner asked for.
 *
 * @param browser what the cookie of the browser that asks holds
 */
export const sendSignInLink = async (room: PeopleRoom, mail: string, browser: string): Promise<void> => {
  const { db, clock, random } = room
  const now = clock.now()
  const expiresAt = linkExpiry(clock)
  await keepBrowser(db, browser, expiresAt)
  const account = await accountBehindMail(db, mail, random.uuid())
  await forgetOtherLinks(db, browser, account?.id)
  if (account === undefined) return
  const token = newToken(random)
  const sends = await inTransaction(db, async (tx) => {
    const sent = await linksSentLately(tx, account.id, now)
    const shared = sent >= LINKS_AN_HOUR
    if (shared && (await prolongOwnLink(tx, browser, expiresAt))) return false
    if (shared && (await joinSharedLink(tx, browser, account.id, expiresAt, now))) return false
    await keepNewestLink(tx, { token, browser, shared }, account, expiresAt, now)
    return true
  })
  if (!sends) return
  const { language } = account
  // The letter goes to the address that we know, not to the one that was typed.
  const letter = { id: random.uuid(), to: account.mail, letter: 'sign-in', language } as const
  try {
    await sendNow(room, { ...letter, words: await signInWords(room, token) })
  } catch (error) {
    if (!(error instanceof MailFailed) || error.verdict === 'theirs' || error.verdict === 'unsure')
      throw error
    // Nobody has this secret. The post-room makes another one for the same browser when mail goes again.
    await queueSignIn(db, { language, account: account.id, token, voidAt: expiresAt }, now)
  }
}
