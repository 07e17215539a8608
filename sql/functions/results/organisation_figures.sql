create or replace function results.organisation_figures(account uuid, wave uuid, units uuid[]) returns setof results.figure_row
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  reader text;
  tops uuid[] := array(
    select distinct u.top_id from results.units u where u.wave_id = wave and u.unit_id = any (units) and u.top_id is not null);
begin
  perform results.must_be_allowed(account, 'read-organisation');
  reader := results.organisation_reader(account);
  return query select * from results.figure_rows(wave, units, reader, 'own');
  return query select * from results.figure_rows(wave, tops, reader, 'larger');
  return query select * from results.earlier_figures(account, wave, units, reader);
  return query select * from results.contract_figures(account, wave, tops, reader);
end
$$;
comment on function results.organisation_figures(uuid, uuid, uuid[]) is
  'For HR: figures of these units and of the highest unit above each, and what they were in earlier waves.';
grant execute on function results.organisation_figures(uuid, uuid, uuid[]) to results;
