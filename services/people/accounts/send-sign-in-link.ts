import { MailFailed } from '../../plumbing/mail.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueSignIn } from '../post-room/notices.queries.ts'
import { sendNow } from '../post-room/send-post.ts'
import { accountBehindMail } from './accounts.queries.ts'
import { keepNewestLink, linksSentLately, prolongNewestLink, spendSignInLink } from './sessions.queries.ts'
import { linkExpiry, newToken, signInLink } from './sign-in.ts'

/** Nobody needs more. Whoever asks for more fills the mailbox of somebody else. */
export const LINKS_AN_HOUR = 5

/**
 * Sends a link to an address that we know. A new link voids the older ones. After a few links in an hour no
 * further letter goes; instead the newest link works for some minutes again. So whoever asks has a working link
 * in the mailbox. A stranger who asks in somebody's name can neither fill that mailbox nor lock its owner out.
 */
export const sendSignInLink = async (room: PeopleRoom, mail: string): Promise<void> => {
  const account = await accountBehindMail(room.db, mail, room.random.uuid())
  if (account === undefined) return
  const token = newToken(room.random)
  const now = room.clock.now()
  const expiresAt = linkExpiry(room.clock)
  const sends = await inTransaction(room.db, async (tx) => {
    if ((await linksSentLately(tx, account.id, now)) >= LINKS_AN_HOUR) {
      await prolongNewestLink(tx, account.id, expiresAt)
      return false
    }
    await keepNewestLink(tx, token, account, expiresAt, now)
    return true
  })
  if (!sends) return
  // The letter goes to the address that we know, not to the one that was typed.
  const words = { link: signInLink(room.settings.workplaceUrl, token) }
  const letter = { id: room.random.uuid(), to: account.mail, letter: 'sign-in', words } as const
  const { language } = account
  try {
    await sendNow(room, { ...letter, language })
  } catch (error) {
    if (!(error instanceof MailFailed) || error.verdict === 'theirs' || error.verdict === 'unsure')
      throw error
    // Nobody has this link, so it does not count. The post-room makes another one when mail goes again.
    await spendSignInLink(room.db, token, now)
    await queueSignIn(room.db, { language, account: account.id, voidAt: expiresAt }, now)
  }
}
