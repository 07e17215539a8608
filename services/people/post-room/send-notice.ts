import { MailFailed } from '../../plumbing/mail.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import { inFours } from '../../ticket/manifest.ts'
import { forgetLinkUntil, keepNewestLink } from '../accounts/sessions.queries.ts'
import { newToken, signInLink } from '../accounts/sign-in.ts'
import type { PeopleRoom } from '../people-room.ts'
import { dateIn, entryWords, type NoticeWords } from './notice-words.ts'
import { findNotice, NO_ADDRESS, type NoticeToSend, readLog } from './notices.queries.ts'
import type { Letter } from './post-room.ts'

const wordsOf = async (room: PeopleRoom, notice: NoticeToSend): Promise<NoticeWords | undefined> => {
  const { kind, language } = notice
  const { answersUrl } = room.settings
  if (kind === 'address-changed') return { name: notice.firstName ?? '' }
  if (kind === 'staff-list-changed')
    return {
      fingerprint: inFours(notice.fingerprint ?? ''),
      closes: dateIn(language, notice.closesOn ?? ''),
      joined: String(notice.joined),
      gone: String(notice.gone),
      leaders: String(notice.leaders),
      page: `${answersUrl}/transparency`,
    }
  const entry = (await readLog(room.db)).find(({ index }) => index === notice.entry)
  return entry && entryWords(entry, language, answersUrl)
}

/** The link is made at the moment of sending, and is void when it would have been if it had gone at once. */
const writeSignIn = async (
  room: PeopleRoom,
  id: string,
  notice: NoticeToSend,
): Promise<Letter | undefined> => {
  const { account, voidAt, language, employeeMail, accountMail } = notice
  const to = employeeMail ?? accountMail
  if (account === null || voidAt === null || to === null || voidAt <= room.clock.now()) return undefined
  const token = newToken(room.random)
  await inTransaction(room.db, async (tx) => {
    await forgetLinkUntil(tx, account, voidAt)
    await keepNewestLink(tx, token, account, voidAt, room.clock.now())
  })
  return {
    id,
    to,
    letter: 'sign-in',
    language,
    words: { link: signInLink(room.settings.workplaceUrl, token) },
  }
}

/** A notice as it goes; undefined when what it was about is gone. @throws MailFailed when nobody is to get it */
export const writeNotice = async (room: PeopleRoom, id: string): Promise<Letter | undefined> => {
  const notice = await findNotice(room.db, id)
  if (notice === undefined) return undefined
  if (notice.kind === 'sign-in') return writeSignIn(room, id, notice)
  const words = await wordsOf(room, notice)
  if (words === undefined) return undefined
  const to = notice.mail ?? room.settings.worksCouncilMail
  // The address was taken out of the settings: the letter waits until there is one again.
  if (to === undefined) throw new MailFailed('theirs', NO_ADDRESS)
  return { id, to, letter: notice.kind, language: notice.language, words }
}
