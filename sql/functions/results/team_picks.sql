create or replace function results.team_picks(account uuid, wave uuid, unit uuid)
returns table (question text, option text, valid integer, chosen integer)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_lead(account, wave, unit);
  return query select p.question, p.option, p.valid, p.chosen from results.unit_picks p
    where p.wave_id = team_picks.wave and p.unit_id = team_picks.unit order by p.question, p.option;
end
$$;
comment on function results.team_picks(uuid, uuid, uuid) is 'What counts most in the unit, for who led it when the wave opened.';
grant execute on function results.team_picks(uuid, uuid, uuid) to results;
