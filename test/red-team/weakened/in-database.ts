import { asOwner } from '../../world/cluster.ts'

/**
 * Builds that must not be: each weakens one thing in the database of one test. Nothing in the product can
 * be switched like this; it takes the owner of the database.
 */
export const weaken = (databaseUrl: string, statements: string): Promise<void> =>
  asOwner(databaseUrl, async (client) => void (await client.query(statements)))

/** A time of arrival on every ballot; who shuffles the rows afterwards has shuffled nothing away. */
export const ARRIVAL_TIMES =
  'alter table answers.ballots add column inserted_at timestamptz default clock_timestamp()'

/**
 * Does it again and again, each time without the constraint that refused it, until nothing is left to refuse.
 *
 * @returns the constraints that stood in the way, in the order in which they did
 */
export const withoutConstraints = async (
  databaseUrl: string,
  work: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const dropped: string[] = []
  for (;;) {
    const refused = await work().then(
      () => undefined,
      (error: { schema?: string; table?: string; constraint?: string }) => error,
    )
    if (refused === undefined) return dropped
    const { schema, table, constraint = '' } = refused
    if (schema === undefined || dropped.includes(constraint)) throw refused
    await weaken(databaseUrl, `alter table ${schema}.${table} drop constraint ${constraint}`)
    dropped.push(constraint)
  }
}

/** A letter that is kept with its link, and a job that carries it. */
export const storeLink = (databaseUrl: string, link: string): Promise<void> =>
  asOwner(databaseUrl, async (client) => {
    await client.query('alter table people.letters add column body text')
    await client.query('update people.letters set body = $1', [link])
    await client.query("select people_jobs.add_job('send-letter', json_build_object('link', $1::text))", [
      link,
    ])
  })

/** Whoever casts has stored; then the rows are mixed, so that only what is written in them can tell. */
export const shuffleBallots = (databaseUrl: string): Promise<void> =>
  weaken(
    databaseUrl,
    `do $$ declare
       -- All but what the database fills in by itself.
       own text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
         where attrelid = 'answers.ballots'::regclass and attnum > 0 and not attisdropped and attgenerated = '');
     begin
       execute format('with taken as (delete from answers.ballots returning %1$s)
         insert into answers.ballots (%1$s) select %1$s from taken order by random()', own);
     end $$`,
  )
