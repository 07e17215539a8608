create or replace function results.nearest_above(wave uuid, unit uuid, parts uuid[]) returns uuid
language sql stable set search_path = ''
as $$
  with inside as materialized (select * from results.parts_within(wave, parts)),
  subtracted as materialized (
    select i.larger, sum(p.blocks) as blocks from inside i
    cross join lateral (select u.blocks from results.units u where u.wave_id = wave and u.unit_id = i.part limit 1) p
    group by i.larger
  )
  select a.unit_id from results.above(wave, unit) a
  cross join lateral (
    select one.blocks, one.withheld from results.units one where one.wave_id = wave and one.unit_id = a.unit_id limit 1
  ) u
  left join subtracted s on s.larger = a.unit_id
  -- Of the larger unit less the own, two blocks at least must be left, or it would be one other team. Where nothing of
  -- it can be subtracted, it may be a single block.
  where a.distance > 0 and u.withheld is null and s.blocks is distinct from u.blocks - 1
  order by a.distance limit 1
$$;
comment on function results.nearest_above(uuid, uuid, uuid[]) is
  'The nearest published unit above, for somebody who reads these parts of it; null where there is none.';
