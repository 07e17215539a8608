create or replace function results.contract_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable set search_path = ''
as $$
  with year as materialized (
    select w.id, w.opens_on from results.waves now
    join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
      and (w.lowest, w.highest) = (now.lowest, now.highest)
    where now.id = wave
  ),
  -- What the page of each wave leaves out for this leader, the state of the contract leaves out as well.
  alone as materialized (
    select year.id, led.unit_id, a.measure, a.details
    from year cross join unnest(units) as led (unit_id)
    cross join lateral results.alone_beside(year.id, led.unit_id, results.parts_read_by(account, year.id)) a
    where reader = 'leader'
  )
  select distinct on (shown.unit_id, shown.measure) shown.* from year
  cross join lateral results.figure_rows(year.id, units, reader, 'contract') r
  left join alone on (alone.id, alone.unit_id, alone.measure) = (r.wave, r.unit_id, r.measure)
  cross join lateral results.left_out(r, coalesce(alone.details, '{}')) shown
  where shown.role like 'contract-%' and (shown.exact is not null or shown.withheld = 'not-released')
    and (reader <> 'leader' or people.leads(account, year.id, shown.unit_id))
  order by shown.unit_id, shown.measure, year.opens_on desc
$$;
comment on function results.contract_figures(uuid, uuid, uuid[], text) is
  'The latest figures within twelve months that tell the state of the psychological contract. Checks nothing: only for functions that do.';
