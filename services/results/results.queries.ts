import { sql } from 'kysely'
import { asPerson, type RoomDatabase } from '../plumbing/postgres.ts'
import { fromDatabase, Problem } from '../plumbing/problem.ts'
import type { ResultRow } from './result-rows.ts'

/** This room owns no table it may name: it calls functions, and they ask who asks. */
export type ResultsDatabase = RoomDatabase<Record<string, never>>

export interface ResultsRoom {
  readonly db: ResultsDatabase
}

const refusals = {
  units__not_yours_to_read: () => new Problem(403, 'not-your-unit'),
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
  asking(db, person, sql<ResultRow>`select * from results.team_results(${unit}::uuid, ${wave}::uuid)`)

export const organisationResults = (db: ResultsDatabase, person: string, wave: string) =>
  asking(db, person, sql<ResultRow>`select * from results.organisation_results(${wave}::uuid)`)

export const countReport = async (db: ResultsDatabase, person: string, wave: string): Promise<unknown> => {
  const rows = await asking(
    db,
    person,
    sql<{
      report: unknown
    }>`select results.count_report(${wave}::uuid) as report`,
  )
  return rows[0]?.report ?? undefined
}

export interface PublicationRow {
  readonly wave: string
  readonly instrument: string
  readonly form: string
  readonly opens_on: string
  readonly closes_on: string
  readonly published_on: string
}

export const listPublications = (db: ResultsDatabase, person: string) =>
  asking(db, person, sql<PublicationRow>`select * from results.list_publications()`)
