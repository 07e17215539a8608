create or replace function results.figure_rows(wave uuid, units uuid[], reader text, relation text)
returns setof results.figure_row
language sql stable rows 40 set search_path = ''
as $$
  with releases as materialized (
    select exists (select from results.releases r where r.wave_id = wave and r.what = 'broken-promises') as promises
  )
  select relation, w.id, w.closes_on, u.unit_id, m.position, m.code, m.kind, m.role, m.direction, m.describes_leader,
    w.lowest, w.highest, f.moved, f.valid, f.weight, round(f.exact, 6), f.mean, f.bound, m.spread, m.freedom,
    f.shares, f.shares_valid, f.fifths, f.fifths_valid, f.deviation,
    case
      when f.valid is not null then null
      when seen.hidden then 'not-released'
      when not m.describes_leader then case when m.sensitive then 'fewer-than-ten' else 'too-few-answers' end
      when reader = 'leader' then 'needs-seven-of-one-leader'
      else 'needs-three-leaders'
    end
  from results.waves w
  -- Each row is looked up by its key, because the table may hold a million figures.
  cross join unnest(units) as asked (unit_id)
  cross join lateral (
    select one.unit_id from results.units one
    where one.wave_id = wave and one.unit_id = asked.unit_id and one.withheld is null limit 1
  ) u
  join results.measures m on m.wave_id = w.id
  left join lateral (
    select one.leaders from results.unit_leaders one
    where one.wave_id = wave and one.unit_id = u.unit_id and one.about = m.code limit 1
  ) l on m.describes_leader
  cross join lateral (
    select reader like 'leader%' and m.needs_release and not (select promises from releases) as hidden,
      -- One of three leaders would know who the other two are.
      reader in ('leader-above', 'organisation-leads') and m.describes_leader and coalesce(l.leaders, 0) < 4 as too_near
  ) seen
  left join lateral (
    select * from results.figures one
    where one.wave_id = wave and one.unit_id = u.unit_id and one.measure = m.code and one.readers =
      case when not m.describes_leader then 'everyone' when reader = 'leader' then 'own-leader' else 'three-leaders' end
    limit 1
  ) f on not seen.hidden and not seen.too_near
  where w.id = wave
$$;
comment on function results.figure_rows(uuid, uuid[], text, text) is
  'Every measure of published units for one kind of reader, with its figure, or why it is withheld. Readers: leader (of the unit), leader-above (of a part of it), organisation, organisation-leads (also leads a unit). It checks no rights: only for functions that do.';
