-- Why now: some rights are everybody's by default, and a room could use them to keep something outside
-- every table, or to watch how many ballots arrive.
do $$
declare
  routine regprocedure;
begin
  -- Large objects: bytes that no table, no policy and no count report knows of.
  for routine in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_|read|write)'
  loop
    execute pg_catalog.format('revoke execute on function %s from public', routine);
  end loop;
  -- Live counts and sizes of tables: a wave's ballots could be watched coming in.
  for routine in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and proname ~ '^pg_stat_get_(xact_)?(tuples|live|dead|mod|ins)|^pg_(total_)?relation_size|^pg_table_size|^pg_indexes_size'
  loop
    execute pg_catalog.format('revoke execute on function %s from public', routine);
  end loop;
exception when insufficient_privilege then
  raise warning 'run as a superuser to close large objects and table statistics to the rooms';
end
$$;
