create or replace function results.organisation_picks(account uuid, wave uuid, unit uuid)
returns table (question text, option text, valid integer, chosen integer)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return query select p.question, p.option, p.valid, p.chosen from results.unit_picks p
    where p.wave_id = organisation_picks.wave and p.unit_id = organisation_picks.unit order by p.question, p.option;
end
$$;
comment on function results.organisation_picks(uuid, uuid, uuid) is 'For HR: what counts most in a unit.';
grant execute on function results.organisation_picks(uuid, uuid, uuid) to results;
