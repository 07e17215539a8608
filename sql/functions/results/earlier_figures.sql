create or replace function results.earlier_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable rows 40 set search_path = ''
as $$
  with may_compare as materialized (
    -- A leader reads back only to waves in which the same account led the unit.
    select t.unit_id, e.id, e.opens_on from results.unit_trends t join results.waves e on e.id = t.earlier_id
    where t.wave_id = wave and t.unit_id = any (units) and (reader <> 'leader' or people.leads(account, e.id, t.unit_id))
  ),
  latest as materialized (
    select distinct on (c.unit_id, s.measure) c.unit_id, s.measure, c.id
    from may_compare c join results.same_questions s on s.wave_id = wave and s.earlier_id = c.id
    order by c.unit_id, s.measure, c.opens_on desc
  )
  -- What this leader's page of that wave leaves out, this page leaves out too.
  select f.* from (select id, unit_id, array_agg(measure) as measures from latest group by id, unit_id) one
  cross join lateral results.figures_beside(
    one.id, one.unit_id, reader, 'earlier', results.parts_beside(account, one.id, reader)) f
  where f.measure = any (one.measures)
$$;
comment on function results.earlier_figures(uuid, uuid, uuid[], text) is
  'For each figure of these units, the same figure in the latest earlier wave that asked the same. It checks no rights: only for functions that do.';
