create or replace function results.parts_within(wave uuid, larger uuid, parts uuid[]) returns setof uuid
language sql stable set search_path = ''
as $$
  -- The largest of them only: what lies in another part is in it already.
  select part from unnest(parts) part
  where part <> larger
    and exists (select from results.above(wave, part) a where a.unit_id = larger)
    and not exists (
      select from results.above(wave, part) a
      where a.distance > 0 and a.unit_id <> larger and a.unit_id = any (parts)
        and exists (select from results.above(wave, a.unit_id) b where b.unit_id = larger)
    )
$$;
comment on function results.parts_within(uuid, uuid, uuid[]) is 'Those of the parts that lie in the larger unit, none in another.';
