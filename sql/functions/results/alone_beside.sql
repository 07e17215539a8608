create or replace function results.alone_beside(wave uuid, larger uuid, parts uuid[])
returns table (measure text, details text[])
language sql stable set search_path = ''
as $$
  with recursive inside as materialized (select part from results.parts_within(wave, larger, parts) part),
  rest as (
    -- Blocks of the larger unit less those of the parts: one that is left is one other team.
    select f.measure,
      f.blocks[1] - coalesce(sum(p.blocks[1]), 0) = 1 as means,
      f.blocks[2] - coalesce(sum(p.blocks[2]), 0) = 1 as shares,
      f.blocks[3] - coalesce(sum(p.blocks[3]), 0) = 1 as distribution
    from results.figures f
    left join results.figures p on p.wave_id = wave and p.readers = 'everyone' and p.measure = f.measure
      and p.unit_id in (select part from inside)
    where exists (select from inside) and f.wave_id = wave and f.unit_id = larger and f.readers = 'everyone' and cardinality(f.blocks) = 3
    group by f.measure, f.blocks
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
  'Figures of which the larger unit less these parts would be one other block, in which details, and what is derived of them.';
