create or replace function results.team_comments(account uuid, wave uuid, unit uuid)
returns table (name text, question text, language text, words text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  parts uuid[];
begin
  perform results.must_lead(account, wave, unit);
  if not exists (select from results.releases r where r.wave_id = wave and r.what = 'comments') then
    return;
  end if;
  parts := array(
    select results.below(team_comments.wave, i.part) from results.parts_within(wave, results.parts_read_by(account, wave)) i
    where i.larger = unit);
  return query
    -- A comment stands under the name of the account's own unit, never of a part of it.
    select shown.name, c.question, c.language, c.words
    from results.units shown
    join results.comments c on c.wave_id = wave and c.unit_id in (select results.below(team_comments.wave, team_comments.unit))
    where shown.wave_id = wave and shown.unit_id = unit and shown.withheld is null and c.verdict = 'shown'
      and case c.readers
        when 'own-leader' then c.unit_id = unit
        when 'three-leaders' then results.about_four_leaders(wave, c.unit_id, c.question)
        else true
      end
      -- Without the parts whose comments this account also reads, comments of only one other team must not be left.
      and (cardinality(parts) = 0 or c.unit_id = any (parts) or 1 < (
        select count(distinct o.unit_id) from results.comments o
        where o.wave_id = team_comments.wave and o.unit_id <> all (parts)
          and o.unit_id in (select results.below(team_comments.wave, team_comments.unit))
      ))
    order by c.id;
end
$$;
comment on function results.team_comments(uuid, uuid, uuid) is 'For the account that led the unit when the wave opened: the released comments of the unit and of those below.';
grant execute on function results.team_comments(uuid, uuid, uuid) to results;
