create or replace function people.end_post() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_unlock(7240614) $$;
comment on function people.end_post() is 'Lets the next process send letters.';
grant execute on function people.end_post() to people;
