create or replace function results.team_units(account uuid, wave uuid, unit uuid) returns setof results.unit_row
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_lead(account, wave, unit);
  return query select * from results.unit_rows(wave, array[unit], 'own');
  return query select * from results.unit_rows(
    wave, array[results.larger_beside(account, wave, unit)], 'larger');
  return query select * from results.earlier_units(wave, array[unit]);
end
$$;
comment on function results.team_units(uuid, uuid, uuid) is
  'For the account that led the unit when the wave opened: the unit, its nearest published ancestor, and the unit in earlier waves.';
grant execute on function results.team_units(uuid, uuid, uuid) to results;
