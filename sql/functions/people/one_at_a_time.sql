create or replace function people.one_at_a_time() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_xact_lock(7240612) $$;
comment on function people.one_at_a_time() is 'Lets staff list and waves change one after the other, so that a wave freezes a list that does not change.';
grant execute on function people.one_at_a_time() to people;
