import { sql } from 'kysely'
import { commentsDiffer } from '../results.problems.ts'
import { call, type ResultsDatabase } from '../results.queries.ts'

export interface CommentToRead {
  readonly comment: string
  readonly question: string
  readonly language: string
  readonly words: string | null
  readonly verdict: string | null
}

export const commentsToRead = (db: ResultsDatabase, account: string, wave: string) =>
  call(db, sql<CommentToRead>`select * from results.comments_to_read(${account}::uuid, ${wave}::uuid)`)

export const judgeComment = async (
  db: ResultsDatabase,
  account: string,
  comment: string,
  verdict: string,
): Promise<void> => {
  await call(db, sql`select results.judge_comment(${account}::uuid, ${comment}::uuid, ${verdict})`)
}

export interface ShownComment {
  readonly name: string
  readonly question: string
  readonly language: string
  readonly words: string
}

export const teamComments = (db: ResultsDatabase, account: string, wave: string, unit: string) =>
  call(
    db,
    sql<ShownComment>`select * from results.team_comments(${account}::uuid, ${wave}::uuid, ${unit}::uuid)`,
  )

export const organisationComments = (db: ResultsDatabase, account: string, wave: string) =>
  call(db, sql<ShownComment>`select * from results.organisation_comments(${account}::uuid, ${wave}::uuid)`)

/** How many comments the moderator's screen showed as shown and as hidden, when they were released. */
export interface CommentsAsShown {
  readonly shown: number
  readonly hidden: number
}

/** @throws Problem 409 `comments-differ` when other comments are hidden than the screen showed */
export const release = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  part: string,
  asShown?: CommentsAsShown,
): Promise<void> => {
  if (part === 'comments' && asShown !== undefined) {
    // Between this check and the release a verdict can only become stricter. After the release the same holds.
    const comments = await commentsToRead(db, account, wave)
    const shown = comments.filter(({ verdict }) => verdict === 'shown').length
    const hidden = comments.filter(({ verdict }) => verdict !== null && verdict !== 'shown').length
    if (shown !== asShown.shown || hidden !== asShown.hidden) throw commentsDiffer(shown, hidden)
  }
  await call(db, sql`select results.release(${account}::uuid, ${wave}::uuid, ${part})`)
}
