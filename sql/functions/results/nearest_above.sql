create or replace function results.nearest_above(wave uuid, unit uuid, parts uuid[]) returns uuid
language sql stable set search_path = ''
as $$
  select a.unit_id from results.above(wave, unit) a
  join results.units u on u.wave_id = wave and u.unit_id = a.unit_id
  where a.distance > 0 and u.withheld is null
    -- Of the larger unit less the own, two blocks at least must be left, or it would be one other team.
    -- Where nothing of it can be subtracted, it may be a single block.
    and (
      select sum(p.blocks) from results.parts_within(wave, a.unit_id, parts) part
      join results.units p on p.wave_id = wave and p.unit_id = part
    ) is distinct from u.blocks - 1
  order by a.distance limit 1
$$;
comment on function results.nearest_above(uuid, uuid, uuid[]) is
  'The nearest published unit above, for somebody who reads these parts of it; null where there is none.';
