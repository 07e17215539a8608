create or replace function results.earlier_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable set search_path = ''
as $$
  with latest as materialized (
    select distinct on (t.unit_id, b.measure) t.unit_id, b.measure, b.earlier_id
    from results.unit_trends t
    join results.same_questions b on b.wave_id = wave and b.earlier_id = t.earlier_id
    join results.waves e on e.id = b.earlier_id
    where t.wave_id = wave and t.unit_id = any (units)
      and (reader <> 'leader' or people.leads(account, e.id, t.unit_id))
    order by t.unit_id, b.measure, e.opens_on desc
  ),
  -- What the page of that wave leaves out for this leader, this page leaves out as well.
  alone as materialized (
    select then_led.earlier_id, then_led.unit_id, a.measure, a.details
    from (select distinct latest.earlier_id, latest.unit_id from latest where reader = 'leader') then_led
    cross join lateral results.alone_beside(
      then_led.earlier_id, then_led.unit_id, results.parts_read_by(account, then_led.earlier_id)) a
  )
  select shown.*
  from (select earlier_id, array_agg(distinct unit_id) as units from latest group by earlier_id) one
  cross join lateral results.figure_rows(one.earlier_id, one.units, reader, 'earlier') r
  join latest on (latest.unit_id, latest.measure, latest.earlier_id) = (r.unit_id, r.measure, r.wave)
  left join alone on (alone.unit_id, alone.measure, alone.earlier_id) = (r.unit_id, r.measure, r.wave)
  cross join lateral results.left_out(r, coalesce(alone.details, '{}')) shown
$$;
comment on function results.earlier_figures(uuid, uuid, uuid[], text) is
  'For each figure of these units the last wave before that asked the same. Checks nothing: only for functions that do.';
