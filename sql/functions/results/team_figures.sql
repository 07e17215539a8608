create or replace function results.team_figures(account uuid, wave uuid, unit uuid) returns setof results.figure_row
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  parts uuid[];
begin
  perform results.must_lead(account, wave, unit);
  parts := results.read_by(account, wave);
  return query select * from results.figures_beside(wave, unit, 'leader', 'own', parts);
  return query select * from results.figures_beside(
    wave, results.larger_beside(account, wave, unit), 'leader-above', 'larger', parts);
  return query select * from results.earlier_figures(account, wave, array[unit], 'leader');
  return query select * from results.contract_figures(account, wave, array[unit], 'leader');
end
$$;
comment on function results.team_figures(uuid, uuid, uuid) is
  'For the account that led the unit when the wave opened: figures of the unit and of its nearest published ancestor. Never of a sibling, never of a part.';
grant execute on function results.team_figures(uuid, uuid, uuid) to results;
