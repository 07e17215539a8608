create or replace function results.contract_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language sql stable set search_path = ''
as $$
  select distinct on (r.unit_id, r.measure) r.* from results.waves now
  join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
    and (w.lowest, w.highest) = (now.lowest, now.highest)
  cross join lateral results.figure_rows(w.id, units, reader, 'contract') r
  where now.id = wave and r.role like 'contract-%' and (r.exact is not null or r.withheld = 'not-released')
    and (reader <> 'leader' or people.leads(account, w.id, r.unit_id))
  order by r.unit_id, r.measure, w.opens_on desc
$$;
comment on function results.contract_figures(uuid, uuid, uuid[], text) is
  'The latest figures within twelve months that tell the state of the psychological contract. Checks nothing: only for functions that do.';
