import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Somebody on the list, as HR sees them there: what the list says, and nothing else. */
export interface ListedPerson {
  readonly person: string
  readonly number: string | null
  readonly firstName: string
  readonly lastName: string
  readonly mail: string | null
  readonly language: string
  readonly unit: string
  readonly unitName: string
  /** By name; null where nobody leads this person. */
  readonly leader: string | null
}

export interface Asked {
  /** Beginnings of words of a name, a number or an address; null for everybody. */
  readonly search: string | null
  /** Of this unit and those below it; null for all. */
  readonly unit: string | null
}

/** So many at once. */
export const PEOPLE_A_PAGE = 50

const listed = ({ search, unit }: Asked) => sql`
  e.left_on is null
  and (${search}::text is null or e.words @@ people.beginning_with(${search}))
  and (${unit}::uuid is null or e.unit_id in (
    with recursive below as (
      select ${unit}::uuid as id union select u.id from people.units u join below on u.parent_id = below.id)
    select id from below))`

/**
 * A page of the list, by last and first name. One more than a page, where there is more.
 *
 * @param after the last person of the page before; null for the first page
 */
export const findPeople = async (
  db: RoomDatabase<DB>,
  asked: Asked,
  after: string | null,
): Promise<readonly ListedPerson[]> => {
  const from =
    after === null
      ? sql``
      : sql`and (e.sorts_as, e.id) > (select a.sorts_as, a.id from people.employees a where a.id = ${after}::uuid)`
  // First who is on the page, and then what is said of them: no statistics are needed to join fifty rows and not all.
  const { rows } = await sql<ListedPerson>`
    with page as materialized (
      select e.* from people.employees e
      where ${listed(asked)} ${from}
      order by e.sorts_as, e.id limit ${PEOPLE_A_PAGE + 1})
    select e.id as person, e.number, e.first_name as "firstName", e.last_name as "lastName", e.mail, e.language,
      u.id as unit, u.name as "unitName", nullif(concat_ws(' ', l.first_name, l.last_name), '') as leader
    from page e
    join people.units u on u.id = e.unit_id
    left join people.employees l on l.id = e.leader_id and l.left_on is null
    order by e.sorts_as, e.id`.execute(db)
  return rows
}

export const countPeople = async (db: RoomDatabase<DB>, asked: Asked): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from people.employees e where ${listed(asked)}`.execute(db)
  return rows[0]?.n ?? 0
}

/** How many left the list on this day or later. */
export const leftSince = async (db: RoomDatabase<DB>, day: string): Promise<number> => {
  const { n } = await db
    .selectFrom('people.employees')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
    .where('left_on', '>', day)
    .executeTakeFirstOrThrow()
  return n
}
