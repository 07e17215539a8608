import { sql } from 'kysely'
import { binaryRows } from '../plumbing/binary-rows.ts'
import type { RoomDatabase, RoomTransaction } from '../plumbing/postgres.ts'
import type { ListedBallot } from './commitment.ts'
import type { DB } from './database.generated.ts'
import type { SealedBallot } from './open-batch.ts'

export interface LockedWave {
  readonly fingerprint: string
  readonly manifest: string
  readonly questionnaire: string
  /** Canonical JSON of `TreeUnit`s. */
  readonly tree: string
  /** Canonical JSON of a `ManifestSegment` each. */
  readonly segments: readonly string[]
}

export interface DueWave {
  readonly id: string
  readonly closesOn: string
}

/** Waves whose last day has passed, by this server's calendar. The database checks its own. */
export const dueWaves = (db: RoomDatabase<DB>, today: string): Promise<readonly DueWave[]> =>
  db
    .selectFrom('answers.waves')
    .select(['id', 'closes_on as closesOn'])
    .where('state', 'in', ['open', 'closed'])
    .where('closes_on', '<', today)
    .execute()

export interface KnownWave {
  readonly id: string
  readonly manifest: string
  /** Whether the wave was counted or stopped. Then its tally key must be gone. */
  readonly over: boolean
}

/** Every manifest that the database knows. */
export const readManifests = async (db: RoomDatabase<DB>): Promise<readonly KnownWave[]> => {
  const rows = await db.selectFrom('answers.waves').select(['id', 'manifest', 'state']).execute()
  return rows.map(({ id, manifest, state }) => ({
    id,
    manifest,
    over: state === 'counted' || state === 'stopped',
  }))
}

/** The manifest of a wave that is not over; undefined where there is none to count. */
export const findManifest = async (db: RoomDatabase<DB>, wave: string): Promise<string | undefined> => {
  const found = await db
    .selectFrom('answers.waves')
    .select('manifest')
    .where('id', '=', wave)
    .where('state', 'in', ['open', 'closed'])
    .executeTakeFirst()
  return found?.manifest
}

/** Closes a wave for good, and lets this transaction see its ballots. */
export const lockWave = async (tx: RoomTransaction<DB>, wave: string): Promise<LockedWave> => {
  const { rows } = await sql<LockedWave>`select * from answers.close_wave(${wave}::uuid)`.execute(tx)
  return rows[0]!
}

/** Segment and hash of every ballot. No ballot itself is read. */
export const listBallots = (tx: RoomTransaction<DB>, wave: string): Promise<ListedBallot[]> =>
  tx.selectFrom('answers.ballots').select(['segment', 'hash']).where('wave_id', '=', wave).execute()

/** Ballots in batches, as they arrive from the database. So memory stays flat, however many there are. */
export async function* fetchBallots(
  tx: RoomTransaction<DB>,
  wave: string,
  most = 250,
): AsyncGenerator<readonly SealedBallot[]> {
  // `copy` takes no parameters. The id is a uuid here, which the door has ensured.
  const ballots = sql`select segment, sealed from answers.ballots where wave_id = ${sql.lit(wave)}`
  for await (const rows of binaryRows(tx, ballots, most)) {
    yield rows.map(([segment, sealed]) => ({
      segment: String(segment),
      sealed: sealed as Buffer<ArrayBuffer>,
    }))
  }
}

/** Data exceptions, constraints and limits: the database says that it cannot hold what it was given. */
const CANNOT_BE_HELD = /^(22|23|54)/

/**
 * A JSON document of PostgreSQL holds at most 255 MB. A large organisation keeps more than a million sums, so
 * they are sent in parts.
 */
const SUMS_IN_A_PART = 20_000

/** A key without a value is left out. The database reads it as null anyway. */
const withoutNothing = (_key: string, value: unknown): unknown => (value === null ? undefined : value)

/** The sums of a publication, as `results.publish` takes them. */
export const inParts = (sums: readonly object[]): string[] =>
  Array.from({ length: Math.ceil(sums.length / SUMS_IN_A_PART) }, (_, part) =>
    JSON.stringify(sums.slice(part * SUMS_IN_A_PART, (part + 1) * SUMS_IN_A_PART), withoutNothing),
  )

/** A publication. Its sums stand apart from everything else. */
interface Published {
  readonly sums: readonly object[]
}

/** Door counting → results. @returns false, and nothing has happened, where the database cannot hold it */
export const publish = async (tx: RoomTransaction<DB>, { sums, ...others }: Published): Promise<boolean> => {
  await sql`savepoint unpublished`.execute(tx)
  try {
    await sql`select results.publish(${JSON.stringify(others)}::jsonb, ${inParts(sums)}::jsonb[])`.execute(tx)
    return true
  } catch (error) {
    if (!CANNOT_BE_HELD.test(String((error as { code?: unknown }).code))) throw error
    await sql`rollback to savepoint unpublished`.execute(tx)
    return false
  }
}

/** Publishes the receipts and drops ballots and spent tickets. */
export const buryWave = async (
  tx: RoomTransaction<DB>,
  wave: string,
  receipts: readonly string[],
  report: unknown,
): Promise<void> => {
  await sql`select answers.bury_wave(${wave}::uuid, ${[...receipts]}::text[], ${JSON.stringify(report)}::jsonb)`.execute(
    tx,
  )
}

/** Door counting → answers: a code in the public log, once for a wave and a reason. */
export const raiseAlarmInLog = async (db: RoomDatabase<DB>, wave: string, reason: string): Promise<void> => {
  await sql`select answers.raise_alarm(${wave}::uuid, ${reason})`.execute(db)
}

/** Door counting → people. */
export const forgetWave = async (tx: RoomTransaction<DB>, wave: string): Promise<void> => {
  await sql`select people.forget_wave(${wave}::uuid)`.execute(tx)
}
