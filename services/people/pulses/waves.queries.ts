import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { DB } from '../database.generated.ts'
import { readersOf } from '../units/who-leads.ts'
import type { FrozenTree } from './freeze-segments.ts'

export interface StoredWave {
  readonly id: string
  readonly fingerprint: string
  readonly instrument: string
  readonly form: string
  readonly opensOn: string
  readonly closesOn: string
  readonly state: string
  readonly invited: number
  /** How often everybody was reminded, and when last. */
  readonly reminders: number
  readonly remindedOn: string | null
}

const waves = (db: RoomDatabase<DB>) =>
  db
    .selectFrom('people.waves')
    .innerJoin('people.wave_units', 'people.wave_units.wave_id', 'people.waves.id')
    .select((eb) => [
      'people.waves.id',
      'fingerprint',
      'instrument',
      'form',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'state',
      'reminders',
      'reminded_on as remindedOn',
      eb.cast<number>(eb.fn.sum('people.wave_units.invited'), 'integer').as('invited'),
    ])
    .groupBy('people.waves.id')

export const listWaves = (db: RoomDatabase<DB>): Promise<StoredWave[]> =>
  waves(db).orderBy('opens_on').orderBy('people.waves.id').execute()

export const findWave = (db: RoomDatabase<DB>, wave: string): Promise<StoredWave | undefined> =>
  waves(db).where('people.waves.id', '=', wave).executeTakeFirst()

/** The wave of this manifest if it is open on this day. */
export const findOpenWave = (
  db: RoomDatabase<DB>,
  fingerprint: string,
  today: string,
): Promise<{ readonly id: string } | undefined> =>
  db
    .selectFrom('people.waves')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .where('state', '=', 'open')
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .modifyEnd(preparedAs('find-open-wave'))
    .executeTakeFirst()

/** Lets staff list and waves change one after the other, so that a wave freezes a list that does not change. */
export const oneAtATime = async (tx: RoomTransaction<DB>): Promise<void> => {
  await sql`select people.one_at_a_time()`.execute(tx)
}

/** Open wave → the units that it asks. */
export const openAudiences = async (
  tx: RoomTransaction<DB>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await tx
    .selectFrom('people.wave_units')
    .innerJoin('people.waves', 'people.waves.id', 'people.wave_units.wave_id')
    .select(['wave_id', 'unit_id'])
    .where('people.waves.state', '=', 'open')
    .where('in_audience', '=', true)
    .execute()
  const audiences = new Map<string, Set<string>>()
  for (const { wave_id, unit_id } of rows)
    audiences.set(wave_id, (audiences.get(wave_id) ?? new Set()).add(unit_id))
  return audiences
}

export interface EarlierUnit {
  readonly wave: string
  readonly unit: string
  readonly parent: string | null
  readonly invited: number
}

export const treesOfEarlierWaves = async (
  tx: RoomTransaction<DB>,
  waves: readonly string[],
): Promise<EarlierUnit[]> =>
  waves.length === 0
    ? []
    : tx
        .selectFrom('people.wave_units')
        .select(['wave_id as wave', 'unit_id as unit', 'parent_id as parent', 'invited'])
        .where('wave_id', 'in', [...waves])
        .execute()

/** Whether any wave was counted yet. */
export const wasCounted = async (tx: RoomTransaction<DB>): Promise<boolean> =>
  (await tx.selectFrom('people.waves').select('id').where('state', '=', 'counted').limit(1).execute())
    .length > 0

/** Unit → who led it at the latest counted wave that asked its people, as `readersOf` says it. */
export const lastLeaders = async (tx: RoomTransaction<DB>): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx
    .selectFrom('people.wave_units')
    .innerJoin('people.waves', 'people.waves.id', 'people.wave_units.wave_id')
    .select((eb) => [
      'unit_id',
      'leader_id as leader',
      eb.fn
        .coalesce(
          eb
            .selectFrom('people.wave_leaders as w')
            .select((inner) => inner.fn.agg<string[]>('array_agg', ['w.employee_id']).as('also'))
            .whereRef('w.wave_id', '=', 'people.wave_units.wave_id')
            .whereRef('w.unit_id', '=', 'people.wave_units.unit_id'),
          sql<string[]>`'{}'::uuid[]`,
        )
        .as('also'),
    ])
    .distinctOn('unit_id')
    .where('people.waves.state', '=', 'counted')
    .where('in_audience', '=', true)
    .orderBy('unit_id')
    .orderBy('people.waves.opens_on', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.unit_id, readersOf(row)]))
}

export const lastCountedWith = async (
  tx: RoomTransaction<DB>,
): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx.selectFrom('people.employees').select(['id', 'last_counted_with']).execute()
  return new Map(rows.map((row) => [row.id, row.last_counted_with]))
}

export interface WaveRow {
  readonly id: string
  readonly fingerprint: string
  readonly instrument: string
  readonly form: string
  readonly opens: string
  readonly closes: string
  readonly floor: number
}

export const insertWave = async (tx: RoomTransaction<DB>, wave: WaveRow): Promise<void> => {
  await tx
    .insertInto('people.waves')
    .values({
      id: wave.id,
      fingerprint: wave.fingerprint,
      instrument: wave.instrument,
      form: wave.form,
      opens_on: wave.opens,
      closes_on: wave.closes,
      floor: wave.floor,
    })
    .execute()
}

export const insertTree = async (
  tx: RoomTransaction<DB>,
  wave: string,
  tree: FrozenTree,
  segmentIds: ReadonlyMap<string, string>,
): Promise<void> => {
  const size = new Map(tree.segments.map(({ unit, members }) => [unit, members.length]))
  const rows = tree.units.map(({ id, parent, name, leader, inAudience }) => ({
    wave_id: wave,
    unit_id: id,
    parent_id: parent,
    name,
    leader_id: leader,
    in_audience: inAudience,
    segment: segmentIds.get(id) ?? null,
    invited: size.get(id) ?? 0,
  }))
  for (let at = 0; at < rows.length; at += 1000) {
    await tx
      .insertInto('people.wave_units')
      .values(rows.slice(at, at + 1000))
      .execute()
  }
  const also = tree.units.flatMap((unit) =>
    (unit.also ?? []).map((leader) => ({ wave_id: wave, unit_id: unit.id, employee_id: leader })),
  )
  if (also.length > 0) await tx.insertInto('people.wave_leaders').values(also).execute()
}

export interface InvitationRow {
  readonly employee: string
  readonly segment: string
  readonly mail: string
  readonly linkMac: Uint8Array
  readonly codeMac: Uint8Array
}

export const insertInvitations = async (
  tx: RoomTransaction<DB>,
  wave: string,
  rows: readonly InvitationRow[],
): Promise<void> => {
  await sql`select people.make_invitations(${wave}::uuid)`.execute(tx)
  for (let at = 0; at < rows.length; at += 1000) {
    const part = rows.slice(at, at + 1000)
    await tx
      .insertInto('people.invitations')
      .values(
        part.map(({ employee, segment, mail, linkMac, codeMac }) => ({
          wave_id: wave,
          employee_id: employee,
          segment,
          mail,
          link_mac: Buffer.from(linkMac),
          code_mac: Buffer.from(codeMac),
        })),
      )
      .execute()
  }
}

export interface Announcement extends WaveRow {
  readonly manifest: string
  readonly questionnaire: string
  readonly questionnaireHash: string
  /** Units, names, and where a segment ends, as canonical JSON. It is for the count, and not public. */
  readonly tree: string
  /** The list of segments, public: a canonical JSON text each. */
  readonly segments: readonly string[]
}

/** Door people → answers. */
export const announceWave = async (tx: RoomTransaction<DB>, wave: Announcement): Promise<void> => {
  await sql`select answers.announce_wave(${wave.id}::uuid, ${wave.fingerprint}, ${wave.manifest}, ${wave.questionnaire},
    ${wave.questionnaireHash}, ${wave.tree}, ${[...wave.segments]}::text[])`.execute(tx)
}

/** Marks the wave as stopped and removes its invitations. False when it was not open. */
export const stopWave = async (tx: RoomTransaction<DB>, wave: string): Promise<boolean> => {
  const stopped = await tx
    .updateTable('people.waves')
    .set({
      state: 'stopped',
      participation_percent: null,
      participation_on: null,
    })
    .where('id', '=', wave)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (stopped.numUpdatedRows === 0n) return false
  // Nothing was published, so the same people may be asked the same again at once.
  await tx.deleteFrom('people.askings').where('wave_id', '=', wave).execute()
  await tx.deleteFrom('people.letters').where('wave_id', '=', wave).execute()
  await tx.deleteFrom('people.wave_words').where('wave_id', '=', wave).execute()
  // Locks are taken in the same order as a ballot takes them. Otherwise the two could wait for each other.
  await sql`select answers.stop_wave(${wave}::uuid)`.execute(tx)
  await sql`select people.drop_invitations(${wave}::uuid)`.execute(tx)
  return true
}

/** A third letter about the same thing persuades nobody. */
export const MOST_REMINDERS = 2

/** Notes that everybody is reminded today. False when they were reminded already: today, or often enough. */
export const noteReminder = async (
  tx: RoomTransaction<DB>,
  wave: string,
  today: string,
): Promise<boolean> => {
  const noted = await tx
    .updateTable('people.waves')
    .set((eb) => ({ reminded_on: today, reminders: eb('reminders', '+', 1) }))
    .where('id', '=', wave)
    .where('reminders', '<', MOST_REMINDERS)
    .where((eb) => eb.or([eb('reminded_on', 'is', null), eb('reminded_on', '<', today)]))
    .executeTakeFirst()
  return noted.numUpdatedRows > 0n
}
