create or replace function results.contract_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable rows 4 set search_path = ''
as $$
  with year as materialized (
    select w.id, w.opens_on, u.unit_id from results.waves now
    join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
      and (w.lowest, w.highest) = (now.lowest, now.highest)
    cross join unnest(units) as u (unit_id)
    where now.id = wave and exists (select from results.measures m where m.wave_id = w.id and m.role like 'contract-%')
      and (reader <> 'leader' or people.leads(account, w.id, u.unit_id))
  ),
  -- What the page of each wave leaves out for this leader, the state of the contract leaves out as well.
  alone as materialized (
    select year.id, year.unit_id, a.measure, a.details
    from year cross join lateral results.alone_beside(year.id, year.unit_id, results.read_by(account, year.id)) a
    where reader = 'leader'
  )
  select distinct on (shown.unit_id, shown.measure) shown.* from year
  cross join lateral results.figure_rows(year.id, array[year.unit_id], reader, 'contract') r
  left join alone on (alone.id, alone.unit_id, alone.measure) = (r.wave, r.unit_id, r.measure)
  cross join lateral (
    select r.* where alone.details is null
    union all select without.* from results.left_out(r, alone.details) without where alone.details is not null
  ) shown
  where r.role like 'contract-%' and (shown.exact is not null or shown.withheld = 'not-released')
  order by shown.unit_id, shown.measure, year.opens_on desc
$$;
comment on function results.contract_figures(uuid, uuid, uuid[], text) is
  'The latest figures within twelve months that tell the state of the psychological contract. Checks nothing: only for functions that do.';
