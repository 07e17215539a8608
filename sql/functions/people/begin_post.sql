create or replace function people.begin_post() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_lock(7240614) $$;
comment on function people.begin_post() is 'Lets one process send letters at a time: waits for the process that sends now. The lock ends with its connection.';
grant execute on function people.begin_post() to people;
