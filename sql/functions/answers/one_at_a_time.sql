create or replace function answers.one_at_a_time() returns void
language sql volatile set search_path = ''
as $$ select pg_catalog.pg_advisory_xact_lock(7240613) $$;
comment on function answers.one_at_a_time() is
  'Opening, stopping and counting wait for one another here, before they ask for a lock for which a ballot would have to wait.';
