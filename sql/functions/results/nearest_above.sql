create or replace function results.nearest_above(wave uuid, unit uuid, parts uuid[]) returns uuid
language sql stable set search_path = ''
as $$
  select larger.unit_id from results.units own
  cross join lateral unnest(own.above) with ordinality as a (unit_id, distance)
  join results.units larger on larger.wave_id = wave and larger.unit_id = a.unit_id
  where own.wave_id = wave and own.unit_id = unit and larger.withheld is null
    -- The larger unit less the own parts must leave at least two blocks. One block would be one other team. Where
    -- nothing can be subtracted from it, it may be a single block.
    and larger.blocks - 1 is distinct from (
      select sum(p.blocks) from results.parts_within(wave, parts) i
      join results.units p on p.wave_id = wave and p.unit_id = i.part
      where i.larger = a.unit_id
    )
  order by a.distance limit 1
$$;
comment on function results.nearest_above(uuid, uuid, uuid[]) is
  'The nearest published unit above, for an account that reads these parts of it. Null where there is none.';
