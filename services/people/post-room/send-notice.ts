import { MailRefused } from '../../plumbing/mail.ts'
import { inFours } from '../../ticket/manifest.ts'
import type { PeopleRoom } from '../people-room.ts'
import { dateIn, entryWords, type NoticeWords } from './notice-words.ts'
import {
  findNotice,
  NO_ADDRESS,
  type NoticeToSend,
  noticeRefused,
  noticeWent,
  readLog,
} from './notices.queries.ts'

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

/** The job behind a row of `people.notices`: as for letters, what may pass is tried again. */
export const sendNotice = async (room: PeopleRoom, id: string): Promise<void> => {
  const notice = await findNotice(room.db, id)
  const words = notice && (await wordsOf(room, notice))
  if (notice === undefined || words === undefined) return noticeWent(room.db, id)
  const to = notice.mail ?? room.settings.worksCouncilMail
  // The address was taken out of the settings: the letter waits until there is one again.
  if (to === undefined) return noticeRefused(room.db, id, NO_ADDRESS)
  const { kind: letter, language } = notice
  try {
    await room.post.send({ to, letter, language, words })
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error
    // An old address is often closed by then, and nothing is kept of it longer than it is of use.
    if (letter === 'address-changed') await noticeWent(room.db, id)
    else await noticeRefused(room.db, id, error.code)
    return
  }
  await noticeWent(room.db, id)
}
