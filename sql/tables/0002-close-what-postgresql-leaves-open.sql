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
  -- Statistics, sizes, locks and the place in the write-ahead log: a wave's ballots could be watched coming in.
  for routine in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and proname ~ '^pg_stat_|^pg_(total_)?relation_size|^pg_database_size|^pg_table_size|^pg_indexes_size|^pg_lock_status|^pg_blocking_pids|^pg_current_wal|^pg_wal_'
  loop
    execute pg_catalog.format('revoke execute on function %s from public', routine);
  end loop;
  -- Locks by number: one room could tell that another holds one, or hold it and stop every ballot.
  for routine in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^pg_(try_)?advisory_'
  loop
    execute pg_catalog.format('revoke execute on function %s from public', routine);
  end loop;
  grant execute on function pg_catalog.pg_advisory_xact_lock(bigint) to people_owner, answers_owner;
  grant execute on function pg_catalog.pg_advisory_lock(bigint), pg_catalog.pg_advisory_unlock(bigint) to people_owner;
exception when insufficient_privilege then
  raise warning 'run as a superuser to close large objects, statistics and locks to the rooms';
end
$$;
