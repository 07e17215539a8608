create or replace function results.parts_within(wave uuid, parts uuid[]) returns table (larger uuid, part uuid)
language sql stable rows 10 set search_path = ''
as $$
  select a.larger, u.unit_id from unnest(parts) as asked (part)
  join results.units u on u.wave_id = wave and u.unit_id = asked.part
  cross join lateral unnest(u.above) with ordinality as a (larger, distance)
  -- Only the largest parts: a part that lies in another one is in it already.
  where not u.above[:a.distance - 1] && parts
$$;
comment on function results.parts_within(uuid, uuid[]) is 'For every unit above these parts: the parts in it that lie in no other of these parts.';
