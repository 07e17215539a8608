/**
 * Laws of the database, each a question to the catalogue whose answer must be empty. What a law cannot
 * see (what a text column is used for) is in reviews; what it can see, nobody has to remember.
 */
export interface Law {
  /** What holds when the answer is empty. */
  readonly law: string
  readonly because: string
  /** Returns one column, `what`: whatever breaks the law. */
  readonly query: string
  /** A statement that breaks it, to prove that the question hears it. */
  readonly broken: string
}

/** Our own; the job tables in `*_jobs` belong to graphile-worker and are made by it. */
const ROOMS = `'people', 'answers', 'counting', 'results', 'dialogue', 'transparency'`
const OURS = `${ROOMS}, 'migrations'`
/** Rooms where nothing may tell when, and nothing may lead to somebody. */
const BLIND = `'answers', 'results', 'transparency'`

const table = (schemas: string) => `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in (${schemas}) and c.relkind in ('r', 'p') and not c.relispartition`

const column = (schemas: string) => `
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where n.nspname in (${schemas}) and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped`

const constraint = (schemas: string) => `
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in (${schemas}) and not c.relispartition`

const routine = (schemas: string) => `
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in (${schemas})`

const comments: readonly Law[] = [
  {
    law: 'every schema, table and view has a comment',
    because: 'whoever looks at the database without the code must learn what is kept and why',
    query: `
      select nspname as what from pg_namespace
      where nspname in (${OURS}, 'people_jobs', 'counting_jobs') and obj_description(oid, 'pg_namespace') is null
      union all
      select c.oid::regclass::text ${table(OURS)} and obj_description(c.oid, 'pg_class') is null`,
    broken: `comment on table people.units is null`,
  },
  {
    law: 'every column has a comment',
    because: 'a column that nobody can explain is a column that nobody dares to remove',
    query: `select c.oid::regclass || '.' || a.attname as what ${column(OURS)} and col_description(c.oid, a.attnum) is null`,
    broken: `comment on column people.units.key is null`,
  },
  {
    law: 'every function has a comment',
    because: 'a door must say between which rooms it stands and what passes',
    query: `select p.oid::regprocedure::text as what ${routine(OURS)} and obj_description(p.oid, 'pg_proc') is null`,
    broken: `comment on function people.issued(uuid, text) is null`,
  },
]

const names: readonly Law[] = [
  {
    law: 'tables are plural and snake_case',
    because:
      'one way to name them means one guess to find them; a table that holds one row by its key is singular',
    query: `
      select c.oid::regclass::text as what ${table(ROOMS)} and c.relname !~ '^[a-z]+(_[a-z]+)*s$'
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '__one_row')`,
    broken: `alter table people.letters rename to letter`,
  },
  {
    law: 'columns are snake_case',
    because: 'a quoted name is forgotten once, somewhere',
    query: `select c.oid::regclass || '.' || a.attname as what ${column(OURS)} and a.attname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'`,
    broken: `alter table people.letters rename column kind to "letterKind"`,
  },
  {
    law: 'constraints are called table__meaning',
    because: 'refusals are mapped to problems by the name of the constraint, never by a message text',
    query: `
      select c.oid::regclass || ': ' || k.conname as what ${constraint(OURS)} and k.contype <> 'n'
      and (not starts_with(k.conname, c.relname || '__') or k.conname !~ '__[a-z0-9]+(_[a-z0-9]+)*$')`,
    broken: `alter table people.letters add unique (kind)`,
  },
  {
    law: 'indexes are called table__meaning',
    because: 'a query plan should read like the question it answers',
    query: `
      select i.indexrelid::regclass::text as what from pg_index i
      join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${OURS}) and not c.relispartition and not starts_with(x.relname, c.relname || '__')`,
    broken: `create index on people.letters (kind)`,
  },
]

const walls: readonly Law[] = [
  {
    law: 'row level security is on for every table of a room, and for every partition',
    because: 'a grant that slips in must still show nothing',
    query: `
      select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${ROOMS}) and c.relkind in ('r', 'p') and not c.relrowsecurity`,
    broken: `alter table results.blocks disable row level security`,
  },
  {
    law: 'no room owns anything in a room',
    because: 'an owner is bound by no grant and no policy; rooms log in, owners never do',
    query: `
      select o.what || ' belongs to ' || r.rolname as what from (
        select nspname as what, nspowner as owner, nspname from pg_namespace
        union all
        select c.oid::regclass::text, c.relowner, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        union all
        select p.oid::regprocedure::text, p.proowner, n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      ) o join pg_roles r on r.oid = o.owner
      where o.nspname in (${OURS}) and r.rolcanlogin and not (o.nspname = 'migrations' and r.rolsuper)`,
    broken: `alter table people.letters owner to people`,
  },
  {
    law: 'everything in a room belongs to the owner of that room',
    because: "a function runs with its owner's rights: one with another owner is a door that nobody listed",
    query: `
      select o.what || ' belongs to ' || pg_get_userbyid(o.owner) as what from (
        select c.oid::regclass::text as what, c.relowner as owner, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        union all
        select p.oid::regprocedure::text, p.proowner, n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      ) o where o.nspname in (${ROOMS}) and pg_get_userbyid(o.owner) <> o.nspname || '_owner'`,
    broken: `alter function people.issued(uuid, text) owner to results_owner`,
  },
  {
    law: 'every function has an empty search_path',
    because: 'whoever can make a schema could otherwise put its own function in the place of ours',
    query: `select p.oid::regprocedure::text as what ${routine(ROOMS)} and not coalesce('search_path=""' = any (p.proconfig), false)`,
    broken: `alter function people.issued(uuid, text) reset search_path`,
  },
  {
    law: 'no views, rules, triggers, foreign tables or publications',
    because: 'each would let data pass somewhere without standing in the table of grants',
    query: `
      select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${ROOMS}) and c.relkind in ('v', 'm', 'f')
      union all select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${ROOMS}) and not t.tgisinternal
      union all select pubname from pg_publication
      union all select extname from pg_extension where extname <> 'plpgsql'`,
    broken: `create view results.everything as select 1 as one`,
  },
]

const blindness: readonly Law[] = [
  {
    law: 'answers and results keep nothing finer than a date',
    because: 'an arrival time links an answer to whoever was at a telephone at that moment',
    query: `
      select c.oid::regclass || '.' || a.attname as what ${column(BLIND)}
      and format_type(a.atttypid, null) ~ '^(timestamp|time|interval|timetz|timestamptz|tsrange|tstzrange|tsmultirange|tstzmultirange)'`,
    broken: `alter table answers.waves add column cast_at timestamptz`,
  },
  {
    law: 'answers and results count nothing: no identity, no sequence',
    because: 'a number that goes up is an order of arrival',
    query: `
      select c.oid::regclass || '.' || a.attname as what ${column(BLIND)} and a.attidentity <> ''
      union all
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${BLIND}) and c.relkind = 'S'`,
    broken: `alter table results.blocks add column number integer generated always as identity`,
  },
  {
    law: 'nothing in answers and results is filled in by the clock',
    because: 'a uuid of version 7, now() or a transaction number is a time under another name',
    query: `
      select c.oid::regclass || '.' || a.attname || ' = ' || pg_get_expr(d.adbin, d.adrelid) as what ${column(BLIND)}
      and pg_get_expr(d.adbin, d.adrelid) ~* '(now\\(|clock|time|uuidv7|uuid_generate|nextval|xact|current_|snapshot)'`,
    broken: `alter table answers.ballots add column id uuid default uuidv7()`,
  },
  {
    law: 'no key leads from one room to another',
    because: 'a foreign key is a list of who belongs to what, kept by the database itself',
    query: `
      select c.oid::regclass || ': ' || k.conname as what ${constraint(ROOMS)} and k.contype = 'f'
      and (select relnamespace from pg_class where oid = k.confrelid) <> c.relnamespace`,
    broken: `alter table results.units add constraint units__unit foreign key (unit_id) references people.units (id) on delete cascade`,
  },
]

export const laws: readonly Law[] = [...comments, ...names, ...walls, ...blindness]
