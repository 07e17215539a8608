create or replace function results.blocks_in_units(wave uuid) returns table (block_id uuid, unit_id uuid)
language sql stable rows 100000 set search_path = ''
as $$
  select own.unit_id, u.unit_id from results.units own
  cross join lateral unnest(own.unit_id || own.above) as part_of (unit_id)
  join results.units u on u.wave_id = wave and u.unit_id = part_of.unit_id and u.withheld is null
  where own.wave_id = wave and exists (select from results.blocks b where b.wave_id = wave and b.unit_id = own.unit_id)
$$;
comment on function results.blocks_in_units(uuid) is
  'Every block with the published units that it is a part of: its own unit, and those above it.';
