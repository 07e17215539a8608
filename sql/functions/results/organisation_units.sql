create or replace function results.organisation_units(account uuid, wave uuid, units uuid[]) returns setof results.unit_row
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return query select * from results.unit_rows(wave, units, 'own');
  return query select * from results.unit_rows(wave, array(
    select distinct u.top_id from results.units u where u.wave_id = organisation_units.wave and u.unit_id = any (units)), 'larger');
  return query select * from results.earlier_units(wave, units);
end
$$;
comment on function results.organisation_units(uuid, uuid, uuid[]) is
  'For HR: these units, the highest unit above each, and each in earlier waves.';
grant execute on function results.organisation_units(uuid, uuid, uuid[]) to results;
