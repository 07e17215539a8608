import { sql } from 'kysely'
import { asPerson, type RoomDatabase } from '../plumbing/postgres.ts'
import { fromDatabase, Problem } from '../plumbing/problem.ts'
import type { FigureRow } from './figure-rows.ts'
import type { PickRow } from './rank-picks.ts'

/** This room owns no table it may name: it calls functions, and they ask who asks. */
export type ResultsDatabase = RoomDatabase<Record<string, never>>

export interface ResultsRoom {
  readonly db: ResultsDatabase
}

const refusals = {
  units__not_yours_to_read: () => new Problem(403, 'not-your-unit'),
  comments__were_released: () => new Problem(409, 'comments-released'),
  comments__is_gone: () => new Problem(409, 'comment-gone'),
  releases__wave: () => new Problem(404, 'not-published'),
  comments__not_all_read: () => new Problem(409, 'comments-not-all-read'),
} as const

const asking = async <Row>(
  db: ResultsDatabase,
  person: string,
  query: ReturnType<typeof sql<Row>>,
): Promise<readonly Row[]> => {
  try {
    const { rows } = await asPerson(db, person, (tx) => query.execute(tx))
    return rows
  } catch (error) {
    throw fromDatabase(error, refusals)
  }
}

export const teamResults = (db: ResultsDatabase, person: string, unit: string, wave: string) =>
  asking(db, person, sql<FigureRow>`select * from results.team_results(${unit}::uuid, ${wave}::uuid)`)

export const organisationResults = (db: ResultsDatabase, person: string, wave: string) =>
  asking(db, person, sql<FigureRow>`select * from results.organisation_results(${wave}::uuid)`)

/** @param unit null for the organisation */
export const picksOf = (db: ResultsDatabase, person: string, wave: string, unit: string | null) =>
  asking(
    db,
    person,
    sql<PickRow>`select unit_id, question, option, valid, chosen from results.picks(${wave}::uuid, ${unit}::uuid)
      order by question, option`,
  )

export const aboutWave = async (
  db: ResultsDatabase,
  person: string,
  wave: string,
): Promise<{ readonly report: unknown; readonly organisation: unknown } | undefined> => {
  const rows = await asking(
    db,
    person,
    sql<{ report: unknown; organisation: unknown }>`select * from results.about_wave(${wave}::uuid)`,
  )
  return rows[0]
}

export interface PublicationRow {
  readonly wave: string
  readonly instrument: string
  readonly form: string
  readonly opens_on: string
  readonly closes_on: string
  readonly published_on: string
  readonly promises_to_release: boolean
  readonly comments: number
  readonly comments_unread: number
  readonly comments_released: boolean
}

export const listPublications = (db: ResultsDatabase, person: string) =>
  asking(db, person, sql<PublicationRow>`select * from results.list_publications()`)

/** What a moderator saw of all comments when they were released. */
export interface CommentsAsShown {
  readonly shown: number
  readonly hidden: number
}

/** @throws Problem 409 `comments-differ` when others are hidden than were on the screen */
export const release = async (
  db: ResultsDatabase,
  person: string,
  wave: string,
  part: string,
  asShown?: CommentsAsShown,
): Promise<void> => {
  if (part === 'comments' && asShown !== undefined) {
    // Between here and the release a verdict can only become stricter, as it may afterwards.
    const comments = await commentsToRead(db, person, wave)
    const shown = comments.filter(({ verdict }) => verdict === 'shown').length
    const hidden = comments.filter(({ verdict }) => verdict !== null && verdict !== 'shown').length
    if (shown !== asShown.shown || hidden !== asShown.hidden)
      throw new Problem(409, 'comments-differ', { shown, hidden })
  }
  await asking(db, person, sql`select results.release(${wave}::uuid, ${part})`)
}

export interface CommentToRead {
  readonly comment: string
  readonly question: string
  readonly language: string
  readonly words: string | null
  readonly verdict: string | null
}

export const commentsToRead = (db: ResultsDatabase, person: string, wave: string) =>
  asking(db, person, sql<CommentToRead>`select * from results.comments_to_read(${wave}::uuid)`)

export const judgeComment = async (
  db: ResultsDatabase,
  person: string,
  comment: string,
  verdict: string,
): Promise<void> => {
  await asking(db, person, sql`select results.judge_comment(${comment}::uuid, ${verdict})`)
}

export interface ShownComment {
  readonly name: string
  readonly question: string
  readonly language: string
  readonly words: string
}

/** @param unit null for the whole tree */
export const commentsOf = (db: ResultsDatabase, person: string, wave: string, unit: string | null) =>
  asking(db, person, sql<ShownComment>`select * from results.comments_of(${wave}::uuid, ${unit}::uuid)`)
