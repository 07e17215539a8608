create or replace function results.blocks_in_units(wave uuid) returns table (block_id uuid, unit_id uuid)
language sql stable rows 100000 set search_path = ''
as $$
  with recursive part_of (block_id, unit_id, parent_id, withheld) as (
    select u.unit_id, u.unit_id, u.parent_id, u.withheld from results.units u
    where u.wave_id = wave and exists (select from results.blocks b where b.wave_id = wave and b.unit_id = u.unit_id)
    union all
    select part_of.block_id, u.unit_id, u.parent_id, u.withheld
    from part_of join results.units u on u.wave_id = wave and u.unit_id = part_of.parent_id
  )
  select part_of.block_id, part_of.unit_id from part_of where part_of.withheld is null
$$;
comment on function results.blocks_in_units(uuid) is
  'Every block with the published units that it is a part of: its own unit, and those above it.';
