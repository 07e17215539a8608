create or replace function results.parts_read_by(account uuid, wave uuid) returns uuid[]
language sql stable set search_path = ''
as $$
  -- An account that led several units reads all of them and can subtract each. A unit that is withheld cannot be subtracted.
  select coalesce(array_agg(u.unit_id), '{}') from people.led_by(account, wave) led
  join results.units u on u.wave_id = wave and u.unit_id = led and u.withheld is null
$$;
comment on function results.parts_read_by(uuid, uuid) is 'The published units that this account led when the wave opened.';
