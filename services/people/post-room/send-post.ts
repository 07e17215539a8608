import { MailFailed } from '../../plumbing/mail.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findLetters, type LetterToSend } from './letters.queries.ts'
import { letterDue, mailGoes, pauseMail, readPause, signInDue } from './mail-pause.queries.ts'
import { NO_ADDRESS } from './notices.queries.ts'
import {
  alone,
  claimPost,
  claimSignIns,
  LETTERS_AT_ONCE,
  nextPost,
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
import { type Ended, failures, type Outcome, UnderWay } from './under-way.ts'

/** As soon as so many have gone, others take their place, while the rest is under way. */
const LETTERS_A_STEP = 2
/**
 * A round sends so many letters, or more while it is short. Then the job begins anew, so that a server that stops
 * need not wait for thousands.
 */
const LETTERS_A_ROUND = 40
const MOST_LETTERS_A_ROUND = 800
const MILLISECONDS_A_ROUND = 1000
/** When so many different letters fail, the cause is not one recipient. */
const LETTERS_THAT_TELL = 3

/** An error of our own, not of the mail server. This letter waits, and the others go on. */
const wentWrong = (error: unknown): MailFailed => {
  if (error instanceof MailFailed) return error
  const { code } = (error ?? {}) as { code?: unknown }
  return new MailFailed('theirs-for-a-while', `here ${/^[\w-]{1,30}$/.test(String(code)) ? code : 'unknown'}`)
}

const send = async (
  room: PeopleRoom,
  { table, id }: Post,
  found: Promise<readonly LetterToSend[]>,
): Promise<Outcome> => {
  try {
    const toSend = (await found).find((letter) => letter.id === id)
    const letter =
      table === 'notices' ? await writeNotice(room, id) : toSend && (await writeLetter(room, toSend))
    if (letter === undefined) return 'gone'
    await room.post.send(letter)
    return 'went'
  } catch (error) {
    return wentWrong(error)
  }
}

/** Sends letters that are claimed, all at the same moment. */
const handOver = (room: PeopleRoom, posts: readonly Post[], underWay: UnderWay): void => {
  const ids = posts.filter(({ table }) => table === 'letters').map(({ id }) => id)
  const found = ids.length === 0 ? Promise.resolve([]) : findLetters(room.db, ids)
  for (const post of posts) underWay.add(post, send(room, post, found))
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

const settleAll = async (room: PeopleRoom, ended: readonly Ended[], probing: boolean): Promise<void> => {
  await Promise.all(ended.map(([post, outcome]) => settle(room, post, outcome)))
  await learn(
    room,
    ended.map(([, outcome]) => outcome),
    probing,
  )
}

/** How much a round has sent, and whether that is enough. */
class Round {
  readonly #since = performance.now()
  sent = 0

  get isOver(): boolean {
    const long = performance.now() - this.#since >= MILLISECONDS_A_ROUND
    return this.sent >= (long ? LETTERS_A_ROUND : MOST_LETTERS_A_ROUND)
  }
}

/** Sends what is due, until a pause begins or the round is over. */
const sendWhileItGoes = async (room: PeopleRoom, round: Round): Promise<void> => {
  const underWay = new UnderWay()
  let went: readonly Post[] = []
  try {
    for (;;) {
      const places = round.isOver ? 0 : LETTERS_AT_ONCE - underWay.size
      const posts = await nextPost(room.db, room.clock.now(), went, places)
      handOver(room, posts, underWay)
      if (underWay.size === 0) return
      round.sent += posts.length
      const ended = await underWay.take(LETTERS_A_STEP)
      const allWent = failures(ended).length === 0
      went = allWent ? ended.map(([post]) => post) : []
      if (!allWent) await settleAll(room, ended, false)
    }
  } finally {
    // The post-room's lock lasts until nothing is in hand.
    await underWay.take(LETTERS_AT_ONCE)
  }
}

/** During a pause a link to sign in is tried at once, and one letter when the pause is over. @returns whether any was */
const tryDuringPause = async (room: PeopleRoom, round: Round): Promise<boolean> => {
  const now = room.clock.now()
  const pause = await readPause(room.db)
  if (pause === undefined) return false
  const urgent = await claimSignIns(room.db, now, LETTERS_AT_ONCE)
  const posts = urgent.length > 0 || pause.againAt > now ? urgent : await claimPost(room.db, now, 1)
  const underWay = new UnderWay()
  handOver(room, posts, underWay)
  round.sent += posts.length
  await settleAll(room, await underWay.take(LETTERS_AT_ONCE), true)
  return posts.length > 0
}

/**
 * One round of the post-room: sends what is due, a few letters at a time. The database holds what happened, so
 * a round may be cut off, run twice or run elsewhere.
 */
export const sendPost = (room: PeopleRoom): Promise<void> =>
  alone(room.db, async () => {
    await sortPost(room.db, room.clock.now(), room.clock.today())
    const round = new Round()
    do await sendWhileItGoes(room, round)
    while (!round.isOver && (await tryDuringPause(room, round)))
    if (round.isOver && (await postIsDue(room.db, room.clock.now()))) await wakePostRoom(room.db)
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
