import { MailFailed } from '../../plumbing/mail.ts'
import type { PeopleRoom } from '../people-room.ts'
import { letterDue, mailGoes, pauseMail, readPause, signInDue } from './mail-pause.queries.ts'
import { NO_ADDRESS } from './notices.queries.ts'
import {
  alone,
  claimPost,
  claimSignIns,
  type Post,
  postIsDue,
  postStays,
  postWent,
  sortPost,
  wakePostRoom,
} from './post.queries.ts'
import type { Letter } from './post-room.ts'
import { writeLetter } from './send-letter.ts'
import { writeNotice } from './send-notice.ts'

/** How many letters are under way at the same moment. A process that is killed leaves at most so many unsure. */
const LETTERS_AT_ONCE = 4
/**
 * How many letters a round sends. Then the job begins anew, so that a server that stops need not wait for
 * thousands.
 */
const LETTERS_A_ROUND = 40
/** When so many different letters fail, the cause is not one recipient. */
const LETTERS_THAT_TELL = 3

/** `gone`: the letter went already, or there is nobody to send it to any more. */
type Outcome = MailFailed | 'went' | 'gone'

const writtenBy = (room: PeopleRoom, { table, id }: Post): Promise<Letter | undefined> =>
  table === 'letters' ? writeLetter(room, id) : writeNotice(room, id)

/** An error of our own, not of the mail server. This letter waits, and the others go on. */
const wentWrong = (error: unknown): MailFailed => {
  if (error instanceof MailFailed) return error
  const { code } = (error ?? {}) as { code?: unknown }
  return new MailFailed('theirs-for-a-while', `here ${/^[\w-]{1,30}$/.test(String(code)) ? code : 'unknown'}`)
}

const send = async (room: PeopleRoom, post: Post): Promise<Outcome> => {
  try {
    const letter = await writtenBy(room, post)
    if (letter === undefined) return 'gone'
    await room.post.send(letter)
    return 'went'
  } catch (error) {
    return wentWrong(error)
  }
}

/** An old address, a link that is void soon, and who talks with whom are kept no longer than they are of use. */
const isKeptShortly = (kind: string): boolean =>
  kind === 'address-changed' || kind.startsWith('conversation-')

/** Notes in a letter's row what became of it. */
const settle = async (room: PeopleRoom, post: Post, outcome: Outcome): Promise<void> => {
  if (!(outcome instanceof MailFailed)) return postWent(room.db, post)
  const { verdict, reason } = outcome
  const now = room.clock.now()
  const tries = post.tries + 1
  if (reason === NO_ADDRESS) return postStays(room.db, post, { state: 'refused', reason })
  const kept = post.kind !== 'sign-in' && !isKeptShortly(post.kind)
  if (!kept && (verdict === 'theirs' || verdict === 'unsure')) return postWent(room.db, post)
  if (post.kind === 'sign-in')
    return postStays(room.db, post, { state: 'waiting', reason, tries, due_at: signInDue(tries, now) })
  if (verdict === 'theirs') return postStays(room.db, post, { state: 'refused', reason })
  if (verdict === 'unsure') return postStays(room.db, post, { state: 'unsure', reason })
  // A server that takes nothing from us says nothing about this letter, so it is as due as before.
  if (verdict === 'ours') return postStays(room.db, post, { state: 'waiting', reason })
  return postStays(room.db, post, { state: 'waiting', reason, tries, due_at: letterDue(tries, now) })
}

/** Learns from all outcomes together what is wrong with the mail server. */
const learn = async (room: PeopleRoom, outcomes: readonly Outcome[], probing: boolean): Promise<void> => {
  const tried = outcomes.filter(
    (one) => one !== 'gone' && !(one instanceof MailFailed && one.reason.startsWith('here ')),
  )
  const refusals = tried.filter((one) => one instanceof MailFailed)
  const ours = refusals.find(({ verdict }) => verdict === 'ours')
  const allPerhaps =
    refusals.length === tried.length && refusals.every(({ verdict }) => verdict === 'perhaps-ours')
  const told =
    ours ?? (allPerhaps && tried.length >= (probing ? 1 : LETTERS_THAT_TELL) ? refusals[0] : undefined)
  if (told !== undefined) await pauseMail(room, told.reason)
  else if (
    tried.some((one) => one === 'went' || (one instanceof MailFailed && one.verdict.startsWith('theirs')))
  )
    await mailGoes(room)
}

const sendTogether = async (room: PeopleRoom, posts: readonly Post[], probing: boolean): Promise<void> => {
  const outcomes = await Promise.all(posts.map((post) => send(room, post)))
  await Promise.all(posts.map((post, at) => settle(room, post, outcomes[at] ?? 'gone')))
  await learn(room, outcomes, probing)
}

const nextFew = async (
  room: PeopleRoom,
): Promise<{ readonly posts: readonly Post[]; readonly probing: boolean }> => {
  const now = room.clock.now()
  const pause = await readPause(room.db)
  if (pause === undefined) return { posts: await claimPost(room.db, now, LETTERS_AT_ONCE), probing: false }
  const urgent = await claimSignIns(room.db, now, LETTERS_AT_ONCE)
  if (urgent.length > 0) return { posts: urgent, probing: true }
  return { posts: pause.againAt > now ? [] : await claimPost(room.db, now, 1), probing: true }
}

/**
 * One round of the post-room: sends what is due, a few letters at a time. The database holds what happened, so
 * a round may be cut off, run twice or run elsewhere.
 */
export const sendPost = (room: PeopleRoom): Promise<void> =>
  alone(room.db, async () => {
    await sortPost(room.db, room.clock.now(), room.clock.today())
    for (let sent = 0; sent < LETTERS_A_ROUND; ) {
      const { posts, probing } = await nextFew(room)
      if (posts.length === 0) return
      await sendTogether(room, posts, probing)
      sent += posts.length
    }
    if (await postIsDue(room.db, room.clock.now())) await wakePostRoom(room.db)
  })

/**
 * Sends a letter at once, for somebody who waits at a screen. It goes past the queue, whether or not other
 * letters go.
 *
 * @throws MailFailed
 */
export const sendNow = async (room: PeopleRoom, letter: Letter): Promise<void> => {
  try {
    await room.post.send(letter)
  } catch (error) {
    if (error instanceof MailFailed) await learn(room, [error], false)
    throw error
  }
  if (await mailGoes(room)) await wakePostRoom(room.db)
}
