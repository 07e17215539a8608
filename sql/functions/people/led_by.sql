create or replace function people.led_by(account uuid, wave uuid) returns setof uuid
-- Few units each: without this a page of results would plan for a thousand, and read all of a wave.
language sql stable rows 5 security definer set search_path = ''
as $$
  select wave_units.unit_id
  from people.accounts
  join people.wave_units on wave_units.leader_id = accounts.employee_id
  where accounts.id = account and (led_by.wave is null or wave_units.wave_id = led_by.wave)
  union
  select wave_leaders.unit_id
  from people.accounts
  join people.wave_leaders on wave_leaders.employee_id = accounts.employee_id
  where accounts.id = account and (led_by.wave is null or wave_leaders.wave_id = led_by.wave)
$$;
comment on function people.led_by(uuid, uuid) is
  'Door results <- people: the units that this account led when the wave opened, alone or with another; in any wave if the wave is null.';
grant execute on function people.led_by(uuid, uuid) to results_owner;
