create or replace function results.below(wave uuid, unit uuid) returns setof uuid
language sql stable rows 10 set search_path = ''
as $$
  with recursive down (unit_id) as (
    select unit
    union all
    select u.unit_id from down join results.units u on u.wave_id = wave and u.parent_id = down.unit_id
  )
  select down.unit_id from down
$$;
comment on function results.below(uuid, uuid) is 'A unit and all units below it.';
