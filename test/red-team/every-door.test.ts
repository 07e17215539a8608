import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import t from 'tap'
import { DatabaseLogins, ROOMS, type Room } from '../../services/plumbing/database-logins.ts'
import { announceWave, layBallot } from '../rooms/open-database.ts'
import type { Grants } from '../rooms/read-grants.ts'
import { asOwner, cloneDatabase, findCluster } from '../world/cluster.ts'

/**
 * Each room logs in as itself and tries everything there is: every verb on every table, and every function.
 * What goes through must be what `grants.json` says, which `rooms/grants.test.ts` reads from the catalogue:
 * here nobody asks the catalogue what would be allowed.
 */
const cluster = await findCluster()
const database = await cloneDatabase(cluster)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})
const logins = new DatabaseLogins(`${cluster.folder}/keys`)
const grants: Grants = JSON.parse(await readFile(new URL('../rooms/grants.json', import.meta.url), 'utf8'))
const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

const { relations, functions, system } = await asOwner(database.url, async (owner) => {
  await layBallot(owner, await announceWave(owner))
  const tables = await owner.query<{ name: string; isTable: boolean; columns: string[] }>(
    `select c.oid::regclass::text as name, c.relkind <> 'S' as "isTable", array_agg(quote_ident(a.attname)::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S') and a.attnum > 0 and not a.attisdropped
     group by c.oid order by 1`,
  )
  const calls = await owner.query<{ name: string; call: string }>(
    `select p.oid::regprocedure::text as name, format('%I.%I(%s)', n.nspname, p.proname,
       (select string_agg('null::' || format_type(arg, null), ', ' order by at)
        from unnest(p.proargtypes::oid[]) with ordinality as args (arg, at))) as call
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.prokind = 'f' order by 1`,
  )
  const opened = await owner.query<{ what: string; who: string }>(
    `with things as (
       select 'pg_proc'::regclass as class, oid, oid::regprocedure::text as what, proowner as owner,
         coalesce(proacl, acldefault('f', proowner)) as acl, acldefault('f', proowner) as usual
       from pg_proc where pronamespace = 'pg_catalog'::regnamespace
       union all
       select 'pg_class'::regclass, oid, oid::regclass::text, relowner,
         coalesce(relacl, acldefault('r', relowner)), acldefault('r', relowner)
       from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind in ('r', 'v')
     )
     select what, grantee::regrole::text as who from things
       left join pg_init_privs i on i.objoid = oid and i.classoid = class and i.objsubid = 0,
       lateral (select grantee, privilege_type from aclexplode(acl)
         except select grantee, privilege_type from aclexplode(coalesce(i.initprivs, usual))) as more
     where grantee <> owner order by what, who`,
  )
  return { relations: tables.rows, functions: calls.rows, system: opened.rows }
})

const DENIED = '42501'
/** Whether the room got past the lock; what an argument of null does behind it is another matter. */
const passes = async (client: Client, sql: string): Promise<boolean> => {
  await client.query('begin')
  const refused = await client.query(sql).then(
    () => undefined,
    ({ code, routine }: { code?: string; routine?: string }) => ({ code, routine }),
  )
  await client.query('rollback')
  // Row level security says the same code, past the lock: the right was granted, and the row is nobody's.
  return refused?.code !== DENIED || refused.routine === 'ExecWithCheckOptions'
}
const as = async <Result>(room: Room, work: (client: Client) => Promise<Result>): Promise<Result> =>
  asOwner(await logins.url(database.url, room), work)
/** The job library makes its tables itself, as the room that runs the jobs. */
const isOwnJobs = (room: Room, name: string) => name.startsWith(`${room}_jobs.`)
const withoutWave = (name: string) => name.replace(/_[0-9a-f]{32}$/, '_<wave>')

for (const room of ROOMS) {
  t.test(`as ${room}: every verb on every table passes only if it was granted`, async (t) => {
    await as(room, async (client) => {
      for (const { name, isTable, columns } of relations.filter((one) => !isOwnJobs(room, one.name))) {
        const granted = grants.tables[withoutWave(name)]?.[room] ?? []
        const may = (verb: string) => granted.some((one) => one === verb || one.startsWith(`${verb} (`))
        const passed: string[] = []
        const attempts: readonly (readonly [string, string])[] = [
          ['select', `select from ${name}`],
          ['insert', `insert into ${name} default values`],
          ...columns.map(
            (column) => ['update', `update ${name} set ${column} = default where false`] as const,
          ),
          ['delete', `delete from ${name} where false`],
          // Of a sequence they are refused before anybody is asked who wants it.
          ...(isTable
            ? ([
                ['truncate', `truncate ${name} cascade`],
                ['lock', `lock table ${name} in share mode`],
              ] as const)
            : []),
        ]
        for (const [verb, sql] of attempts) if (await passes(client, sql)) passed.push(verb)
        const allowed = ['select', 'insert', 'update', 'delete', 'truncate'].filter(may)
        const locks = ['update', 'delete', 'truncate', 'maintain'].some((verb) => granted.includes(verb))
        t.strictSame([...new Set(passed)], [...allowed, ...(locks ? ['lock'] : [])], name)
      }
    })
  })

  t.test(`as ${room}: every function answers only if it was granted`, async (t) => {
    await as(room, async (client) => {
      const passed: string[] = []
      for (const { name, call } of functions.filter((one) => !isOwnJobs(room, one.name))) {
        if (await passes(client, `select ${call}`)) passed.push(name)
      }
      const may = Object.entries(grants.functions).flatMap(([name, roles]) =>
        !isOwnJobs(room, name) && (roles.includes(room) || roles.includes('public')) ? [name] : [],
      )
      t.strictSame(passed.toSorted(), may.toSorted())
    })
  })
}

t.test('of PostgreSQL itself only locks were opened, to owners as whom nobody logs in', async (t) => {
  t.strictSame(
    system.map(({ what, who }) => `${what} ${who}`),
    [
      'pg_advisory_lock(bigint) people_owner',
      'pg_advisory_unlock(bigint) people_owner',
      'pg_advisory_xact_lock(bigint) answers_owner',
      'pg_advisory_xact_lock(bigint) people_owner',
    ],
  )
  t.ok(relations.length > 30 && functions.length > 30, 'there was something to try')
})
