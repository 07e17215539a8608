create or replace function results.figures_beside(wave uuid, unit uuid, reader text, relation text, parts uuid[])
returns setof results.figure_row
language sql stable rows 40 set search_path = ''
as $$
  with alone as materialized (select * from results.alone_beside(wave, unit, parts)),
  beside as (
    select r as figure, alone.details from results.figure_rows(wave, array[unit], reader, relation) r
    left join alone on alone.measure = r.measure
  )
  select (b.figure).* from beside b where b.details is null
  union all
  select shown.* from beside b cross join lateral results.left_out(b.figure, b.details) shown where b.details is not null
$$;
comment on function results.figures_beside(uuid, uuid, text, text, uuid[]) is
  'The figures of a unit for an account that also reads these parts of it. It checks no rights: only for functions that do.';
