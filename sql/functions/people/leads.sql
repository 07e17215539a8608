create or replace function people.leads(account uuid, wave uuid, unit uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select unit in (select people.led_by(account, wave)) $$;
comment on function people.leads(uuid, uuid, uuid) is
  'Door results <- people: whether this account led the unit when the wave opened.';
grant execute on function people.leads(uuid, uuid, uuid) to results_owner;
