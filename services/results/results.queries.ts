import { sql } from 'kysely'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import { fromDatabase } from '../plumbing/problem.ts'
import type { PickRow } from './rank-picks.ts'
import type { FigureRow, ReportRows, UnitRow } from './report-rows.ts'
import { notPublished, refusals } from './results.problems.ts'

/** This room may name no table. It calls functions, and each of them asks what the account may do. */
export type ResultsDatabase = RoomDatabase<Record<string, never>>

export interface ResultsRoom {
  readonly db: ResultsDatabase
}

/** Calls one function of schema `results`. @throws Problem for what the database refuses */
export const call = async <Row>(
  db: ResultsDatabase,
  query: ReturnType<typeof sql<Row>>,
): Promise<readonly Row[]> => {
  try {
    return (await query.execute(db)).rows
  } catch (error) {
    throw fromDatabase(error, refusals)
  }
}

/**
 * A leader's own unit, the nearest larger unit, and both in earlier waves.
 *
 * @throws Problem 404 where nothing was published
 */
export const teamRows = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  unit: string,
): Promise<ReportRows> => {
  const [units, figures] = await Promise.all([
    call(db, sql<UnitRow>`select * from results.team_units(${account}::uuid, ${wave}::uuid, ${unit}::uuid)`),
    call(
      db,
      sql<FigureRow>`select * from results.team_figures(${account}::uuid, ${wave}::uuid, ${unit}::uuid)`,
    ),
  ])
  if (units.length === 0) throw notPublished()
  return { units, figures }
}

/** For HR: these units, the highest unit above each, and all of them in earlier waves. */
export const organisationRows = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  units: readonly string[],
): Promise<ReportRows> => {
  const those = [...units]
  const [unitRows, figures] = await Promise.all([
    call(
      db,
      sql<UnitRow>`select * from results.organisation_units(${account}::uuid, ${wave}::uuid, ${those}::uuid[])`,
    ),
    call(
      db,
      sql<FigureRow>`select * from results.organisation_figures(${account}::uuid, ${wave}::uuid, ${those}::uuid[])`,
    ),
  ])
  return { units: unitRows, figures }
}

export const teamPicks = (db: ResultsDatabase, account: string, wave: string, unit: string) =>
  call(db, sql<PickRow>`select * from results.team_picks(${account}::uuid, ${wave}::uuid, ${unit}::uuid)`)

export const organisationPicks = (db: ResultsDatabase, account: string, wave: string, unit: string) =>
  call(
    db,
    sql<PickRow>`select * from results.organisation_picks(${account}::uuid, ${wave}::uuid, ${unit}::uuid)`,
  )

/** @returns what became of the ballots, and what is said of the whole organisation only. @throws Problem 404 */
export const aboutWave = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
): Promise<{ readonly report: unknown; readonly organisation: unknown }> => {
  const [found] = await call(
    db,
    sql<{
      report: unknown
      organisation: unknown
    }>`select * from results.about_wave(${account}::uuid, ${wave}::uuid)`,
  )
  if (found === undefined) throw notPublished()
  return found
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

export const listPublications = (db: ResultsDatabase, account: string) =>
  call(db, sql<PublicationRow>`select * from results.list_publications(${account}::uuid)`)
