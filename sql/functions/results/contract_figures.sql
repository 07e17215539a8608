create or replace function results.contract_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable rows 4 set search_path = ''
as $$
  with asked as materialized (
    select w.id, w.opens_on from results.waves now
    join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
      and (w.lowest, w.highest) = (now.lowest, now.highest)
    where now.id = wave and exists (select from results.measures m where m.wave_id = w.id and m.role like 'contract-%')
      and (reader <> 'leader' or people.leads(account, w.id, units[1]))
  )
  select distinct on (r.unit_id, r.measure) r.* from asked
  cross join lateral results.figure_rows(asked.id, units, reader, 'contract') r
  where r.role like 'contract-%' and (r.exact is not null or r.withheld = 'not-released')
  order by r.unit_id, r.measure, asked.opens_on desc
$$;
comment on function results.contract_figures(uuid, uuid, uuid[], text) is
  'The latest figures within twelve months that tell the state of the psychological contract; of a leader, of one unit. Checks nothing: only for functions that do.';
