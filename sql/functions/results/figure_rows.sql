create or replace function results.figure_rows(wave uuid, units uuid[], reader text, relation text)
returns setof results.figure_row
language sql stable set search_path = ''
as $$
  select relation, w.id, w.closes_on, u.unit_id, m.position, m.code, m.kind, m.role, m.direction, m.describes_leader,
    w.lowest, w.highest, f.moved, f.valid, f.weight, round(f.exact, 6), f.mean, f.bound, m.spread, m.freedom,
    f.shares, f.shares_valid, f.fifths, f.fifths_valid, f.deviation,
    case when f.valid is null then results.why_withheld(reader, m.describes_leader, m.sensitive, seen.hidden) end
  from results.waves w
  join results.units u on u.wave_id = w.id and u.unit_id = any (units) and u.withheld is null
  join results.measures m on m.wave_id = w.id
  cross join lateral (
    select reader like 'leader%' and m.needs_release
      and not exists (select from results.releases r where r.wave_id = w.id and r.what = 'broken-promises') as hidden,
      reader in ('leader-above', 'organisation-leads') and m.describes_leader
        and not results.about_four_leaders(w.id, u.unit_id, m.code) as too_near
  ) seen
  left join results.figures f on f.wave_id = w.id and f.unit_id = u.unit_id and f.measure = m.code
    and f.readers = case when not m.describes_leader then 'everyone' when reader = 'leader' then 'own-leader' else 'three-leaders' end
    and not seen.hidden and not seen.too_near
  where w.id = wave
$$;
comment on function results.figure_rows(uuid, uuid[], text, text) is
  'Every measure of published units for one kind of reader: leader (of the unit), leader-above (of a part of it), organisation, organisation-leads (who leads a unit too). Checks nothing: only for functions that do.';
