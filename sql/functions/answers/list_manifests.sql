create or replace function answers.list_manifests() returns table (wave uuid, fingerprint text, opens_on date, closes_on date, state text)
language sql stable security definer set search_path = ''
as $$
  select id, waves.fingerprint, waves.opens_on, waves.closes_on, case when waves.state = 'closed' then 'open' else waves.state end
  from answers.waves order by waves.opens_on, waves.fingerprint
$$;
comment on function answers.list_manifests() is 'Public: every manifest that was ever announced.';
grant execute on function answers.list_manifests() to answers;
