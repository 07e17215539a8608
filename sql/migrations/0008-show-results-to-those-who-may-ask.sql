-- Why now: figures come out only through functions that check in SQL who asks.
set local role results_owner;

create function results.asker() returns uuid
language sql stable set search_path = ''
as $$ select nullif(current_setting('ooghoogte.person', true), '')::uuid $$;
comment on function results.asker() is 'The person this transaction speaks for; null when nobody was named.';

create function results.shown_invited(answers integer, invited integer) returns integer
language sql immutable set search_path = ''
as $$ select case when invited - answers = 0 or invited - answers >= 5 then invited end $$;
comment on function results.shown_invited(integer, integer) is
  'The one rule of participation: "of N" only if nobody, or at least five people, did not answer.';

create function results.figures(of_wave uuid, of_unit uuid)
returns table (measure text, kind text, place integer, valid integer, mean numeric, margin numeric, withheld text, needs_release boolean)
language sql stable set search_path = ''
as $$
  with recursive below (unit_id) as (
    select of_unit
    union all
    select units.unit_id from results.units join below on units.parent_id = below.unit_id
    where units.wave_id = of_wave
  ),
  sums as (
    select m.code, sum(s.valid)::integer as valid, sum(s.total) as total
    from results.measures m
    left join results.block_measures s
      on s.wave_id = of_wave and s.measure = m.code and s.unit_id in (select unit_id from below)
    where m.wave_id = of_wave and m.kind <> 'composite'
    group by m.code
  ),
  composed as (
    -- A composite is the mean of items, so a facet weighs as many items as it has.
    select c.code, min(sums.valid) as valid,
      case when bool_and(sums.valid is not null)
        then sum(f.items * sums.total) / sum(f.items * sums.valid) end as mean
    from results.measures c
    join results.measures f on f.wave_id = of_wave and f.code = any (c.components)
    join sums on sums.code = f.code
    where c.wave_id = of_wave and c.kind = 'composite'
    group by c.code
  )
  select m.code, m.kind, m.position,
    case when m.withheld is null and coalesce(composed.mean, sums.total) is not null
      then coalesce(composed.valid, sums.valid) end,
    case when m.withheld is null then round(coalesce(composed.mean, sums.total / sums.valid), 1) end,
    -- By the spread of the whole organisation: a team's own spread, next to its mean, would tell every answer.
    case when m.withheld is null then round(m.t_quantile * m.spread / sqrt(coalesce(composed.valid, sums.valid)::numeric), 1) end,
    coalesce(m.withheld, case when coalesce(composed.mean, sums.total) is null then 'too-few-answers' end),
    m.needs_release
  from results.measures m
  left join sums on sums.code = m.code
  left join composed on composed.code = m.code
  where m.wave_id = of_wave
$$;
comment on function results.figures(uuid, uuid) is
  'Figures of one unit: the union of the blocks at and below it, means to one decimal. Checks nothing: only for functions that do.';

create function results.team_results(unit uuid, wave uuid)
returns table (
  relation text, unit_id uuid, parent_id uuid, name text, answers integer, invited integer, at_least_80 boolean,
  unit_withheld text, measure text, kind text, valid integer, mean numeric, margin numeric, withheld text
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), unit, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query
    with recursive above (id, parent, distance) as (
      select u.unit_id, u.parent_id, 0 from results.units u where u.wave_id = wave and u.unit_id = unit
      union all
      select u.unit_id, u.parent_id, above.distance + 1
      from results.units u join above on u.unit_id = above.parent where u.wave_id = wave
    ),
    nearest as (
      select above.id from above join results.units u on u.wave_id = wave and u.unit_id = above.id
      where above.distance > 0 and u.withheld is null order by above.distance limit 1
    ),
    shown (id, role) as (select unit, 'own' union all select nearest.id, 'ancestor' from nearest)
    select shown.role, u.unit_id, null::uuid, u.name,
      case when u.withheld is null then u.answers end,
      case when u.withheld is null then results.shown_invited(u.answers, u.invited) end,
      case when u.withheld is null then u.answers >= 0.8 * u.invited end,
      u.withheld, f.measure, f.kind,
      case when not f.needs_release then f.valid end,
      case when not f.needs_release then f.mean end,
      case when not f.needs_release then f.margin end,
      case when f.needs_release then 'not-released' else f.withheld end
    from shown
    join results.units u on u.wave_id = wave and u.unit_id = shown.id
    left join lateral results.figures(wave, shown.id) f on u.withheld is null
    order by shown.role desc, f.place;
end
$$;
comment on function results.team_results(uuid, uuid) is
  'For who led the unit when the wave opened: the unit and its nearest published ancestor. Never a sibling, never a part.';

create function results.organisation_results(wave uuid)
returns table (
  relation text, unit_id uuid, parent_id uuid, name text, answers integer, invited integer, at_least_80 boolean,
  unit_withheld text, measure text, kind text, valid integer, mean numeric, margin numeric, withheld text
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query
    select 'tree', u.unit_id, u.parent_id, u.name,
      case when u.withheld is null then u.answers end,
      case when u.withheld is null then results.shown_invited(u.answers, u.invited) end,
      case when u.withheld is null then u.answers >= 0.8 * u.invited end,
      u.withheld, f.measure, f.kind, f.valid, f.mean, f.margin, f.withheld
    from results.units u
    left join lateral results.figures(wave, u.unit_id) f on u.withheld is null
    where u.wave_id = wave
    order by u.name, u.unit_id, f.place;
end
$$;
comment on function results.organisation_results(uuid) is 'For HR: every unit of the tree, withheld ones with their reason.';

create function results.count_report(wave uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return (select report from results.waves where id = wave);
end
$$;
comment on function results.count_report(uuid) is 'For HR and works council: what became of the ballots, in numbers for the whole wave.';

create function results.list_publications()
returns table (wave uuid, instrument text, form text, opens_on date, closes_on date, published_on date)
language sql stable security definer set search_path = ''
as $$
  select w.id, w.instrument, w.form, w.opens_on, w.closes_on, w.published_on from results.waves w
  where results.asker() is not null order by w.opens_on desc, w.id
$$;
comment on function results.list_publications() is 'For everybody signed in: which waves were published.';

grant execute on function results.team_results(uuid, uuid), results.organisation_results(uuid),
  results.count_report(uuid), results.list_publications() to results;
