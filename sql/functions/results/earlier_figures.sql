create or replace function results.earlier_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable rows 40 set search_path = ''
as $$
  with may_compare as materialized (
    -- A leader reads back only to waves in which the same person led.
    select t.unit_id, e.id, e.opens_on from results.unit_trends t join results.waves e on e.id = t.earlier_id
    where t.wave_id = wave and t.unit_id = any (units) and (reader <> 'leader' or people.leads(account, e.id, t.unit_id))
  ),
  latest as materialized (
    select distinct on (c.unit_id, s.measure) c.unit_id, s.measure, c.id
    from may_compare c join results.same_questions s on s.wave_id = wave and s.earlier_id = c.id
    order by c.unit_id, s.measure, c.opens_on desc
  ),
  -- What the page of that wave leaves out for this leader, this page leaves out as well.
  alone as materialized (
    select led.id, led.unit_id, a.measure, a.details
    from (select distinct latest.id, latest.unit_id from latest where reader = 'leader') led
    cross join lateral results.alone_beside(led.id, led.unit_id, results.read_by(account, led.id)) a
  )
  select shown.*
  from (select id, array_agg(distinct unit_id) as units from latest group by id) one
  cross join lateral results.figure_rows(one.id, one.units, reader, 'earlier') r
  join latest on (latest.unit_id, latest.measure, latest.id) = (r.unit_id, r.measure, r.wave)
  left join alone on (alone.id, alone.unit_id, alone.measure) = (r.wave, r.unit_id, r.measure)
  cross join lateral (
    select r.* where alone.details is null
    union all select without.* from results.left_out(r, alone.details) without where alone.details is not null
  ) shown
$$;
comment on function results.earlier_figures(uuid, uuid, uuid[], text) is
  'For each figure of these units the last wave before that asked the same. Checks nothing: only for functions that do.';
