import type { Client } from 'pg'
import { ROOMS } from '../database-logins.ts'
import { MigrationRefused } from './migration-refused.ts'
import { readRoles } from './read-sql.ts'

const ROLES_OF_ROOMS = ['transparency_owner', ...ROOMS.flatMap((room) => [room, `${room}_owner`])]

/**
 * Roles belong to the whole cluster. A second installation that sets their passwords would lock out the first.
 * So roles bear the name of the installation that made them, and another installation is refused.
 */
const belongToUs = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ ours: string; theirs: string | null }>(`
    select 'ooghoogte ' || i.id as ours, pg_catalog.shobj_description(r.oid, 'pg_authid') as theirs
    from migrations.installations i, pg_catalog.pg_roles r where r.rolname = 'transparency_owner'`)
  const [{ ours, theirs } = { ours: '', theirs: null }] = rows
  if (theirs?.startsWith('ooghoogte ') === true && theirs !== ours)
    throw new MigrationRefused(
      'Another installation of Ooghoogte lives in this database cluster, and both would use the same roles:\n' +
        'this one would lock it out. Give each organisation a PostgreSQL cluster of its own. If the other one is gone,\n' +
        'let an administrator run: comment on role transparency_owner is null',
    )
  if (theirs !== ours) await client.query(`comment on role transparency_owner is '${ours}'`)
}

/**
 * Makes the roles of the rooms, where the database user may do so, and checks that they exist.
 *
 * @throws MigrationRefused when they are missing, or are those of another installation
 */
export const prepareRoles = async (client: Client): Promise<void> => {
  const { rows } = await client.query('select rolsuper from pg_catalog.pg_roles where rolname = current_user')
  if (rows[0]?.rolsuper === true) await client.query(await readRoles())
  const found = await client.query(
    'select count(*)::int as n from pg_catalog.pg_roles where rolname = any($1)',
    [ROLES_OF_ROOMS],
  )
  if (found.rows[0]?.n !== ROLES_OF_ROOMS.length)
    throw new MigrationRefused(
      'The database user of DATABASE_URL is not a superuser and the roles of the rooms are missing.\n' +
        'Let an administrator run sql/roles.sql once and grant those roles to this user.',
    )
  await belongToUs(client)
}
