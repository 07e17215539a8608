import { MailFailed } from '../../plumbing/mail.ts'
import { inFours } from '../../ticket/manifest.ts'
import { pathTo } from '../../workplace-pages.ts'
import { newToken } from '../accounts/sign-in.ts'
import { renewLink } from '../accounts/sign-in-links.queries.ts'
import { signInWords } from '../accounts/sign-in-words.ts'
import type { PeopleRoom } from '../people-room.ts'
import { keptOf, names, ofWave, ringAnnouncement } from './check-log.ts'
import { dateIn, entryWords, type NoticeWords } from './notice-words.ts'
import { findNotice, isAboutConversation, NO_ADDRESS, type NoticeToSend, readLog } from './notices.queries.ts'
import { keepOldAddress } from './old-addresses.queries.ts'
import type { Letter } from './post-room.ts'
import { writeAboutConversation } from './write-about-conversation.ts'
import { writeToLeaver } from './write-to-leaver.ts'

/**
 * What an entry of the log says, with the fingerprint that the wave's keys name. Somebody has written to the
 * log where it names another fingerprint, or where it lets a wave go on that has no keys.
 *
 * @throws Error `no-key` when nothing vouches for the entry; the letter waits
 */
const wordsOfEntry = async (room: PeopleRoom, { entry: index, language }: NoticeToSend) => {
  const before = await readLog(room.db)
  const entry = before.find((one) => one.index === index)
  if (entry === undefined) return undefined
  const said = ofWave(entry)
  const kept = await keptOf(room, said.wave)
  if (kept === undefined) {
    // A wave's keys are destroyed after the entry that ends the wave is written. So the log is read again here,
    // after the keys.
    const log = await readLog(room.db)
    const ended = log.some((one) => one.index > entry.index && ofWave(one).wave === said.wave)
    if (entry.kind === 'announced' && !ended) {
      if (said.wave !== undefined) await ringAnnouncement(room, said.wave)
      throw Object.assign(new Error('nothing vouches for an entry'), { code: 'no-key' })
    }
  } else if (said.wave !== undefined && !names(said, kept)) await ringAnnouncement(room, said.wave)
  const { fingerprint = said.fingerprint ?? '' } = kept ?? {}
  return { ...entryWords(entry, language, room.settings.answersUrl), fingerprint: inFours(fingerprint) }
}

/** The link is made at the moment of sending. To open it does nothing yet: who it is for must be signed in. */
const wordsToOldAddress = async (
  room: PeopleRoom,
  { employee, mail, firstName }: NoticeToSend,
): Promise<NoticeWords | undefined> => {
  if (employee === null || mail === null) return undefined
  const token = newToken(room.random)
  await keepOldAddress(room.db, token, { employee, mail }, room.clock.today())
  const link = `${room.settings.workplaceUrl}${pathTo('conversations')}#old-address=${token}`
  return { name: firstName ?? '', link }
}

const wordsOf = async (room: PeopleRoom, notice: NoticeToSend): Promise<NoticeWords | undefined> => {
  const { kind, language } = notice
  if (kind === 'address-changed') return wordsToOldAddress(room, notice)
  if (kind !== 'staff-list-changed') return wordsOfEntry(room, notice)
  const kept = await keptOf(room, notice.wave ?? undefined)
  return {
    fingerprint: inFours(kept?.fingerprint ?? notice.fingerprint ?? ''),
    closes: dateIn(language, notice.closesOn ?? ''),
    joined: String(notice.joined),
    gone: String(notice.gone),
    leaders: String(notice.leaders),
    page: `${room.settings.answersUrl}/transparency`,
  }
}

/**
 * Gives the link another secret at the moment of sending. It lets in where it was asked for, and becomes void when the
 * first one would have.
 */
const writeSignIn = async (
  room: PeopleRoom,
  id: string,
  notice: NoticeToSend,
): Promise<Letter | undefined> => {
  const { link, voidAt, language, employeeMail, accountMail } = notice
  const to = employeeMail ?? accountMail
  const now = room.clock.now()
  if (link === null || voidAt === null || to === null || voidAt <= now) return undefined
  const token = newToken(room.random)
  if (!(await renewLink(room.db, link, token, to, now))) return undefined
  return { id, to, letter: 'sign-in', language, words: await signInWords(room, token) }
}

/**
 * A notice as it is sent. Undefined when its subject is gone.
 *
 * @throws MailFailed when there is no address to send it to
 */
export const writeNotice = async (room: PeopleRoom, id: string): Promise<Letter | undefined> => {
  const notice = await findNotice(room.db, id)
  if (notice === undefined) return undefined
  if (notice.kind === 'sign-in') return writeSignIn(room, id, notice)
  if (notice.kind === 'conversation-leaver') return writeToLeaver(room, id, notice)
  if (isAboutConversation(notice.kind)) return writeAboutConversation(room, id, notice)
  const words = await wordsOf(room, notice)
  if (words === undefined) return undefined
  const to = notice.mail ?? room.settings.worksCouncilMail
  // The address was taken out of the settings: the letter waits until there is one again.
  if (to === undefined) throw new MailFailed('theirs', NO_ADDRESS)
  return { id, to, letter: notice.kind, language: notice.language, words }
}
