create or replace function results.read_by(account uuid, wave uuid) returns uuid[]
language sql stable set search_path = ''
as $$
  with led as materialized (select results.parts_read_by(account, wave) as units)
  select array(
    select unnest(led.units) from led
    union
    select results.nearest_above(wave, one, led.units) from led, unnest(led.units) one
    except select null::uuid
  )
$$;
comment on function results.read_by(uuid, uuid) is
  'All units whose figures this account would read on its pages: the units it led, and the larger one beside each.';
