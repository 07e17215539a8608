create or replace function results.above(wave uuid, unit uuid) returns table (unit_id uuid, distance integer)
language sql stable rows 8 set search_path = ''
as $$
  with recursive up (unit_id, parent_id, distance) as (
    select u.unit_id, u.parent_id, 0 from results.units u where u.wave_id = wave and u.unit_id = unit
    union all
    select u.unit_id, u.parent_id, up.distance + 1
    from up join results.units u on u.wave_id = wave and u.unit_id = up.parent_id
  )
  select up.unit_id, up.distance from up
$$;
comment on function results.above(uuid, uuid) is 'A unit, distance 0, and all units above it.';
