create or replace function results.team_picks(account uuid, wave uuid, unit uuid)
returns table (question text, option text, valid integer, chosen integer)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  parts uuid[];
begin
  perform results.must_lead(account, wave, unit);
  parts := array(
    select i.part from results.parts_within(wave, results.parts_read_by(account, wave)) i where i.larger = unit);
  return query select p.question, p.option, p.valid, p.chosen from results.unit_picks p
    where p.wave_id = team_picks.wave and p.unit_id = team_picks.unit
      -- If the unit less the parts that this account reads leaves one block, that is one other team.
      and (cardinality(parts) = 0 or 1 <> (
        select count(distinct b.unit_id) from results.block_picks b
        where b.wave_id = team_picks.wave and b.question = p.question
          and b.unit_id in (select results.below(team_picks.wave, team_picks.unit))
          and b.unit_id not in (select results.below(team_picks.wave, part) from unnest(parts) part)
      ))
    order by p.question, p.option;
end
$$;
comment on function results.team_picks(uuid, uuid, uuid) is 'For the account that led the unit when the wave opened: what counts most in the unit.';
grant execute on function results.team_picks(uuid, uuid, uuid) to results;
