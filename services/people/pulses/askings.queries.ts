import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Waves that ask any of these questions. */
const thatAsk = (tx: RoomTransaction<DB>, keys: readonly string[]) =>
  tx
    .selectFrom('people.wave_questions')
    .select('wave_id')
    .where('item', 'in', [...keys])

export interface EarlierAsking {
  readonly wave: string
  readonly item: string
  readonly until: string
}

/**
 * Questions with one of these keys that a wave asked one of these people, if that wave closed, or closes, after
 * `since`.
 */
export const askedSince = (
  tx: RoomTransaction<DB>,
  employees: readonly string[],
  keys: readonly string[],
  since: string,
): Promise<EarlierAsking[]> =>
  tx
    .selectFrom(({ selectFrom }) =>
      selectFrom('people.askings')
        .select(['wave_id', 'until'])
        .distinct()
        .where((eb) => eb('employee_id', '=', eb.fn.any(eb.val([...employees]))))
        .where('until', '>', since)
        .as('asked'),
    )
    .innerJoin('people.wave_questions', 'people.wave_questions.wave_id', 'asked.wave_id')
    .select(['asked.wave_id as wave', 'item', 'until'])
    .where('item', 'in', [...keys])
    .orderBy('until', 'desc')
    .orderBy('item')
    .execute()

/**
 * The latest wave since then that asked one of these questions with another floor. Stopped waves do not count:
 * they published nothing.
 */
export const otherFloor = (
  tx: RoomTransaction<DB>,
  keys: readonly string[],
  floor: number,
  since: string,
): Promise<{ readonly wave: string; readonly floor: number } | undefined> =>
  tx
    .selectFrom('people.waves')
    .select(['id as wave', 'floor'])
    .where('floor', '<>', floor)
    .where('state', '<>', 'stopped')
    .where('opens_on', '>=', since)
    .where('id', 'in', thatAsk(tx, keys))
    .orderBy('opens_on', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Remembers what a wave asks, whom, in which unit and until when. It never remembers whether somebody answered. */
export const insertAskings = async (
  tx: RoomTransaction<DB>,
  wave: string,
  asked: readonly { readonly employee: string; readonly unit: string }[],
  keys: readonly string[],
  until: string,
): Promise<void> => {
  await sql`
    insert into people.wave_questions (wave_id, item)
    select ${wave}::uuid, item from unnest(${[...keys]}::text[]) as item`.execute(tx)
  await sql`
    insert into people.askings (employee_id, wave_id, unit_id, until)
    select employee, ${wave}::uuid, unit, ${until}::date
    from unnest(${asked.map(({ employee }) => employee)}::uuid[], ${asked.map(({ unit }) => unit)}::uuid[]) as t (employee, unit)`.execute(
    tx,
  )
}

/** Counted waves that asked one of these questions of somebody. */
export const wavesThatAsked = async (
  tx: RoomTransaction<DB>,
  items: readonly string[],
): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('people.waves')
    .select('people.waves.id as wave')
    .where('people.waves.state', '=', 'counted')
    .where('people.waves.id', 'in', thatAsk(tx, items))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('people.askings')
          .select('wave_id')
          .whereRef('people.askings.wave_id', '=', 'people.waves.id'),
      ),
    )
    .execute()
  return rows.map(({ wave }) => wave)
}
