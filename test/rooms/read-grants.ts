import type { Client } from 'pg'

/**
 * Who may do what, as the database itself would decide it: asked with `has_..._privilege`, so a right
 * that comes by membership or through `public` counts like one that was granted by name. What an owner
 * may do with its own is left out; that owners are the right ones is a law of the catalogue.
 */
export interface Grants {
  /** Role → what it is, and the settings it logs in with. */
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** Anything here would be a second way to a right. */
  readonly memberships: readonly string[]
  readonly database: Readonly<Record<string, readonly string[]>>
  /** Schema → role → rights. */
  readonly schemas: Matrix
  /** Table → role → rights, with their columns where only some are meant. */
  readonly tables: Matrix
  /** Function → who may call it. */
  readonly functions: Readonly<Record<string, readonly string[]>>
}
type Matrix = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
interface Right {
  readonly thing: string
  readonly role: string
  readonly may: string
}

const ROOMS = ['people', 'answers', 'counting', 'results', 'dialogue']
/** The five that log in, the five that own, the one that owns the log, and everybody. */
const ROLES = [...ROOMS, ...ROOMS.map((room) => `${room}_owner`), 'transparency_owner', 'public']
const GRANTEES = `unnest($1::text[]) as role`
const NOT_SYSTEM = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

const SCHEMAS = `
  select n.nspname as thing, role, may from pg_namespace n, ${GRANTEES}, unnest(array['usage', 'create']) as may
  where ${NOT_SYSTEM} and pg_get_userbyid(n.nspowner) <> role and has_schema_privilege(role, n.oid, may)`

const RELATIONS = `
  select c.*, n.nspname, role from pg_class c join pg_namespace n on n.oid = c.relnamespace, ${GRANTEES}
  where ${NOT_SYSTEM} and c.relkind in ('r', 'p', 'v', 'm', 'f') and pg_get_userbyid(c.relowner) <> role`

const TABLES = `
  with relations as (${RELATIONS}),
  whole as (
    select oid, role, may from relations,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain']) as may
    where has_table_privilege(role, oid, may)
  ),
  by_column as (
    select r.oid, r.role, part.may, string_agg(a.attname, ', ' order by a.attnum) as columns
    from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped,
      unnest(array['select', 'insert', 'update', 'references']) as part (may)
    where has_column_privilege(r.role, r.oid, a.attnum, part.may)
      and not exists (select from whole w where w.oid = r.oid and w.role = r.role and w.may = part.may)
    group by 1, 2, 3
  )
  select oid::regclass::text as thing, role, may from whole
  union all
  select oid::regclass::text, role, may || ' (' || columns || ')' from by_column`

/** Functions of the job library may be called by everybody who may enter its schema: its room, to which they belong. */
const FUNCTIONS = `
  select p.oid::regprocedure::text as thing, role, 'execute' as may
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace, ${GRANTEES}
  where ${NOT_SYSTEM} and pg_get_userbyid(p.proowner) <> role and has_function_privilege(role, p.oid, 'execute')
    and (n.nspname !~ '_jobs$' or pg_get_userbyid(n.nspowner) <> role and has_schema_privilege(role, n.oid, 'usage'))`

const DATABASE = `
  select d.datname as thing, role, may from pg_database d, ${GRANTEES}, unnest(array['connect', 'create', 'temporary']) as may
  where d.datname = $2 and has_database_privilege(role, d.oid, may)`

const ROLE_FACTS = `
  select r.rolname as thing, r.rolname as role, may from pg_roles r,
    unnest(array[case when rolcanlogin then 'login' end, case when rolsuper then 'superuser' end,
      case when rolinherit then 'inherit' end, case when rolcreaterole then 'createrole' end,
      case when rolcreatedb then 'createdb' end, case when rolreplication then 'replication' end,
      case when rolbypassrls then 'bypassrls' end] || rolconfig) as may
  where r.rolname = any ($1) and may is not null`

const MEMBERSHIPS = `
  select pg_get_userbyid(member) as thing, '' as role, pg_get_userbyid(roleid) as may from pg_auth_members
  where pg_get_userbyid(member) = any ($1) or pg_get_userbyid(roleid) = any ($1)`

/** The tables of a wave carry its number; the grants must not depend on which wave it is. */
const withoutWave = (thing: string): string => thing.replace(/_[0-9a-f]{32}$/, '_<wave>')

const gather = (rights: readonly Right[], keys: (right: Right) => readonly [string, string]): Matrix => {
  const matrix: Record<string, Record<string, string[]>> = {}
  for (const right of rights) {
    const [outer, inner] = keys(right)
    matrix[outer] ??= {}
    matrix[outer][inner] ??= []
    matrix[outer][inner].push(right.may)
  }
  for (const row of Object.values(matrix)) for (const list of Object.values(row)) list.sort()
  return JSON.parse(JSON.stringify(matrix, sorted))
}

/** Keys in one order, so that two readings of the same rights are the same text. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** @param database the one that `migrate` prepared; rights on a clone of it are the test's own */
export const readGrants = async (client: Client, database: string): Promise<Grants> => {
  const ask = async (query: string, ...more: string[]): Promise<readonly Right[]> =>
    (await client.query<Right>(query, [ROLES, ...more])).rows
  const byThing = (rights: readonly Right[]) =>
    gather(rights, ({ thing, role }) => [withoutWave(thing), role])
  const listed = (rights: readonly Right[], key: 'thing' | 'role') =>
    gather(rights, (right) => ['all', right[key]]).all ?? {}
  const callers = (await ask(FUNCTIONS)).map(({ thing, role }) => ({ thing, role, may: role }))
  return {
    roles: listed(await ask(ROLE_FACTS), 'role'),
    memberships: (await ask(MEMBERSHIPS)).map(({ thing, may }) => `${thing} is a ${may}`),
    database: listed(await ask(DATABASE, database), 'role'),
    schemas: byThing(await ask(SCHEMAS)),
    tables: byThing(await ask(TABLES)),
    functions: listed(callers, 'thing'),
  }
}
