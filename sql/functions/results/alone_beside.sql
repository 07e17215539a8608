create or replace function results.alone_beside(wave uuid, larger uuid, parts uuid[])
returns table (measure text, details text[])
language sql stable rows 10 set search_path = ''
as $$
  with recursive subtracted as materialized (
    select f.measure, sum(f.blocks[1]) as means, sum(f.blocks[2]) as shares, sum(f.blocks[3]) as distribution
    from results.parts_within(wave, parts) i
    cross join lateral (
      select * from results.figures p
      where p.wave_id = wave and p.unit_id = i.part and p.readers = 'everyone' and cardinality(p.blocks) = 3 offset 0
    ) f
    where i.larger = alone_beside.larger group by f.measure
  ),
  rest as materialized (
    -- Blocks of the larger unit less those of the parts. If one block is left, it is one other team.
    select f.measure, f.blocks[1] - coalesce(s.means, 0) = 1 as means, f.blocks[2] - coalesce(s.shares, 0) = 1 as shares,
      f.blocks[3] - coalesce(s.distribution, 0) = 1 as distribution
    from results.figures f left join subtracted s on s.measure = f.measure
    where f.wave_id = wave and f.unit_id = larger and f.readers = 'everyone' and cardinality(f.blocks) = 3
      and exists (select from results.parts_within(wave, parts) i where i.larger = alone_beside.larger)
  ),
  alone_in_mean (code) as (
    select rest.measure from rest join results.measures m on m.wave_id = wave and m.code = rest.measure
    where case when m.sensitive then rest.shares else rest.means end
    union
    select m.code from alone_in_mean join results.measures m on m.wave_id = wave and alone_in_mean.code = any (m.components)
  ),
  details (measure, detail) as (
    select code, 'means' from alone_in_mean
    union all select rest.measure, 'shares' from rest where rest.shares
    union all select rest.measure, 'distribution' from rest where rest.distribution
  )
  select details.measure, array_agg(details.detail) from details group by details.measure
$$;
comment on function results.alone_beside(uuid, uuid, uuid[]) is
  'The measures for which the larger unit less these parts would be one other block, with the details for which that is so; also the measures derived of them.';
