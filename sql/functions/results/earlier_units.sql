create or replace function results.earlier_units(wave uuid, units uuid[]) returns setof results.unit_row
language sql stable set search_path = ''
as $$
  select r.* from (
    select t.earlier_id, array_agg(t.unit_id) as units from results.unit_trends t
    where t.wave_id = wave and t.unit_id = any (earlier_units.units) group by t.earlier_id
  ) one
  cross join lateral results.unit_rows(one.earlier_id, one.units, 'earlier') r
$$;
comment on function results.earlier_units(uuid, uuid[]) is
  'These units in the earlier waves with which they may be compared. Their response decides whether they are compared. It checks no rights: only for functions that do.';
