create or replace function results.earlier_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable set search_path = ''
as $$
  with latest as (
    select distinct on (t.unit_id, b.measure) t.unit_id, b.measure, b.earlier_id
    from results.unit_trends t
    join results.same_questions b on b.wave_id = wave and b.earlier_id = t.earlier_id
    join results.waves e on e.id = b.earlier_id
    where t.wave_id = wave and t.unit_id = any (units)
      and (reader <> 'leader' or people.leads(account, e.id, t.unit_id))
    order by t.unit_id, b.measure, e.opens_on desc
  )
  select r.*
  from (select earlier_id, array_agg(distinct unit_id) as units from latest group by earlier_id) one
  cross join lateral results.figure_rows(one.earlier_id, one.units, reader, 'earlier') r
  join latest on (latest.unit_id, latest.measure, latest.earlier_id) = (r.unit_id, r.measure, r.wave)
$$;
comment on function results.earlier_figures(uuid, uuid, uuid[], text) is
  'For each figure of these units the last wave before that asked the same. Checks nothing: only for functions that do.';
