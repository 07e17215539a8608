create or replace function results.parts_within(wave uuid, parts uuid[]) returns table (larger uuid, part uuid)
language sql stable rows 10 set search_path = ''
as $$
  with lines as materialized (
    select one as part, a.unit_id, a.distance from unnest(parts) one cross join lateral results.above(wave, one) a
    where a.distance > 0
  )
  select l.unit_id, l.part from lines l
  -- The largest of them only: what lies in another part is in it already.
  where not exists (
    select from lines b where b.part = l.part and b.distance < l.distance and b.unit_id = any (parts)
  )
$$;
comment on function results.parts_within(uuid, uuid[]) is 'For every unit above these parts, the parts that lie in it, none of them in another.';
