-- Why now: figures come out only through functions that check in SQL who asks.
set local role results_owner;

create function results.asker() returns uuid
language sql stable set search_path = ''
as $$ select nullif(current_setting('ooghoogte.person', true), '')::uuid $$;
comment on function results.asker() is 'The person this transaction speaks for; null when nobody was named.';

create function results.below(of_wave uuid, of_unit uuid) returns table (unit_id uuid)
language sql stable rows 10 set search_path = ''
as $$
  with recursive below (unit_id) as (
    select of_unit where of_unit is not null
    union all
    select units.unit_id from results.units join below on units.parent_id = below.unit_id
    where units.wave_id = of_wave
  )
  select below.unit_id from below
$$;
comment on function results.below(uuid, uuid) is 'A unit and all units below it.';

create function results.figures(of_wave uuid, of_unit uuid, own boolean)
returns table (
  measure text, moved numeric, valid integer, weight numeric, hidden_below numeric, hidden_above numeric, exact numeric,
  shares integer[], shares_valid integer, fifths integer[], fifths_valid integer, deviation numeric
)
language sql stable set search_path = ''
as $$
  with units as materialized (select unit_id from results.below(of_wave, of_unit)),
  chosen as (
    select m.code, cardinality(m.items) as items, case when m.sensitive then 'shares' else 'means' end as mean_from,
      case when not m.describes_leader then 'everyone' when own then 'own-leader' else 'three-leaders' end as readers,
      -- How far a sum may lie beyond its bounds, as services/counting/clip.ts: a gap a person at the bad end, else one.
      w.gap, w.lowest, w.highest, case when (w.highest - w.lowest) / w.gap < 4 then 0 else m.direction end as bad_end
    from results.measures m
    join results.waves w on w.id = m.wave_id
    where m.wave_id = of_wave and m.kind in ('facet', 'item')
  ),
  kept as (
    select c.code, c.items, c.mean_from, s.detail, sum(s.moved) as moved, sum(s.valid)::integer as valid, sum(s.total) as total,
      sum(s.squares) as squares,
      array[sum(s.shares[1]), sum(s.shares[2]), sum(s.shares[3])]::integer[] as shares,
      array[sum(s.fifths[1]), sum(s.fifths[2]), sum(s.fifths[3]), sum(s.fifths[4]), sum(s.fifths[5])]::integer[] as fifths,
      sum(beyond.below) filter (where s.valid < 30 and s.total - c.lowest * s.valid <= beyond.below + 0.0001) as hidden_below,
      sum(beyond.above) filter (where s.valid < 30 and c.highest * s.valid - s.total <= beyond.above + 0.0001) as hidden_above
    from chosen c
    join results.block_measures s on s.wave_id = of_wave and s.measure = c.code and s.readers = c.readers
    -- About the own conversations a leader reads the block of the unit itself, not of the teams below.
    join units on units.unit_id = s.unit_id and (c.readers <> 'own-leader' or s.unit_id = of_unit)
    cross join lateral (
      select c.gap * case c.bad_end when 1 then s.valid else 1 end as below, c.gap * case c.bad_end when -1 then s.valid else 1 end as above
    ) beyond
    group by c.code, c.items, c.mean_from, s.detail
  ),
  simple as (
    select means.code, means.items, means.moved, means.valid, coalesce(means.hidden_below, 0) as hidden_below,
      coalesce(means.hidden_above, 0) as hidden_above, means.total / means.valid as exact,
      shares.shares, shares.valid as shares_valid, whole.fifths, whole.valid as fifths_valid,
      sqrt(greatest(whole.squares - whole.total ^ 2 / whole.valid, 0) / (whole.valid - 1)) as deviation
    from kept means
    left join kept shares on shares.code = means.code and shares.detail = 'shares'
    left join kept whole on whole.code = means.code and whole.detail = 'distribution'
    where means.detail = means.mean_from
  ),
  composed as (
    -- A composite is the mean of items, so a facet weighs as many items as it has; and it needs every facet.
    -- Draws of several facets are each their own, so the largest is rather too much than too little.
    select c.code, max(simple.moved) as moved, min(simple.valid) as valid, sum(simple.items * simple.valid)::numeric as weight,
      sum(simple.items * simple.hidden_below) as hidden_below, sum(simple.items * simple.hidden_above) as hidden_above,
      sum(simple.items * simple.valid * simple.exact) / sum(simple.items * simple.valid) as exact
    from results.measures c
    join simple on simple.code = any (c.components)
    where c.wave_id = of_wave and c.kind = 'composite'
    group by c.code, c.components having count(*) = cardinality(c.components)
  ),
  indices as (
    select i.code, greatest(first.moved, second.moved) as moved, least(first.valid, second.valid) as valid,
      case i.code
        when 'BALANCE' then 100.0 / (w.highest - w.lowest) * (first.exact - second.exact)
        else 50.0 / (w.highest - w.lowest) * (first.exact + second.exact - 2 * w.lowest)
      end as exact
    from results.measures i
    join results.waves w on w.id = of_wave
    join composed first on first.code = i.components[1]
    join composed second on second.code = i.components[2]
    where i.wave_id = of_wave and i.kind = 'index'
  )
  select code, moved, valid, valid::numeric, hidden_below, hidden_above, exact, shares, shares_valid, fifths, fifths_valid, deviation
  from simple
  union all select code, moved, valid, weight, hidden_below, hidden_above, exact, null, null, null, null, null from composed
  union all select code, moved, valid, valid::numeric, 0, 0, exact, null, null, null, null, null from indices
$$;
comment on function results.figures(uuid, uuid, boolean) is
  'Figures of one unit: unions of the blocks at and below it, and what is derived of them. Checks nothing: only for functions that do.';

create function results.bound_of(
  exact numeric, weight numeric, hidden_below numeric, hidden_above numeric, lowest integer, highest integer
) returns text
language sql immutable set search_path = ''
as $$
  -- Half of the last decimal that is shown, or the very end: there the bound must not be taken for a measurement.
  select case
    when hidden_below > 0 and hidden_below >= hidden_above and (hidden_below >= 0.05 * weight or round(exact, 1) <= lowest) then 'or-lower'
    when hidden_above > 0 and (hidden_above >= 0.05 * weight or round(exact, 1) >= highest) then 'or-higher'
  end
$$;
comment on function results.bound_of(numeric, numeric, numeric, numeric, integer, integer) is
  'Where blocks within it were clipped, and it matters: the mean is this, or lower, or higher. Null where it is as it was.';

create type results.figure_row as (
  relation text, wave uuid, closes_on date, unit_id uuid, parent_id uuid, name text, answers integer, invited integer,
  at_least_80 boolean, response numeric, unit_withheld text, place integer, measure text, kind text, direction integer,
  about_leader boolean, lowest integer, highest integer, moved numeric, valid integer, weight numeric, exact numeric, mean numeric,
  bound text, spread numeric, freedom integer, shares integer[], shares_valid integer, fifths integer[],
  fifths_valid integer, deviation numeric, withheld text
);
comment on type results.figure_row is 'One figure of one unit in one wave, with what is needed to compare it. Some of it stays on the server.';

create function results.led_by_asker(of_wave uuid) returns setof uuid
language sql stable set search_path = ''
as $$
  select u.unit_id from results.units u
  where u.wave_id = of_wave and people.leads(results.asker(), u.unit_id, of_wave)
$$;
comment on function results.led_by_asker(uuid) is 'Units that the person who asks led when the wave opened.';

create function results.rows_of(
  relation text, of_wave uuid, of_unit uuid, own boolean, as_leader boolean, near boolean
) returns setof results.figure_row
language sql stable set search_path = ''
as $$
  select relation, w.id, w.closes_on, u.unit_id, u.parent_id, u.name,
    case when u.withheld is null then u.answers end,
    case when u.withheld is null and u.tells_invited then u.invited end,
    case when u.withheld is null then u.answers >= 0.8 * u.invited end,
    case when u.withheld is null then round(u.answers::numeric / u.invited, 4) end,
    u.withheld, m.position, m.code, m.kind, m.direction, m.describes_leader, w.lowest, w.highest, 
    round(w.gap * sqrt(seen.moved), 4), seen.valid, seen.weight, round(seen.exact, 6),
    case
      when m.kind = 'index' then round(seen.exact)
      when bounded.bound = 'or-higher' then least(round(seen.exact, 1), w.highest - 0.1)
      when bounded.bound = 'or-lower' then greatest(round(seen.exact, 1), w.lowest + 0.1)
      else round(seen.exact, 1)
    end,
    bounded.bound,
    m.spread, m.freedom, seen.shares, seen.shares_valid, seen.fifths, seen.fifths_valid, round(seen.deviation, 2),
    case
      when seen.exact is not null then null
      when why.hidden then 'not-released'
      when not m.describes_leader then case when m.sensitive then 'fewer-than-ten' else 'too-few-answers' end
      when own then 'needs-seven-of-one-leader'
      else 'needs-three-leaders'
    end
  from results.waves w
  join results.units u on u.wave_id = w.id and u.unit_id = of_unit
  left join results.measures m on m.wave_id = w.id and u.withheld is null
  left join lateral results.figures(w.id, of_unit, own) f on f.measure = m.code
  cross join lateral (
    select as_leader and m.needs_release
      and not exists (select from results.releases r where r.wave_id = w.id and r.what = 'broken-promises') as hidden,
      -- A leader who is one of the three would know who the other two are.
      near and not own and m.describes_leader and not exists (
        select from results.unit_leaders l
        where l.wave_id = w.id and l.unit_id = of_unit and l.about = m.code and l.leaders >= 4
      ) as too_near
  ) why
  left join lateral (
    select f.moved, f.valid, f.weight, f.hidden_below, f.hidden_above, f.exact, f.shares, f.shares_valid, f.fifths, f.fifths_valid,
      f.deviation
    where not why.hidden and not why.too_near
  ) seen on true
  cross join lateral (
    select results.bound_of(seen.exact, seen.weight, seen.hidden_below, seen.hidden_above, w.lowest, w.highest) as bound
  ) bounded
  where w.id = of_wave
  order by m.position
$$;
comment on function results.rows_of(text, uuid, uuid, boolean, boolean, boolean) is
  'All figures of a unit with their reasons. Checks nothing: only for functions that do.';

create function results.earlier_rows(of_wave uuid, of_unit uuid, as_leader boolean, near boolean) returns setof results.figure_row
language sql stable set search_path = ''
as $$
  with latest as (
    -- The same question asked alike: same measure, items and response scale.
    select distinct on (m.code) m.code, t.earlier_id
    from results.measures m
    join results.waves w on w.id = m.wave_id
    join results.unit_trends t on t.wave_id = of_wave and t.unit_id = of_unit
    join results.waves e on e.id = t.earlier_id and e.opens_on < w.opens_on and (e.lowest, e.highest) = (w.lowest, w.highest)
    join results.measures before on before.wave_id = e.id and before.code = m.code and before.items = m.items and before.components = m.components and before.kind = m.kind
    where m.wave_id = of_wave and (not as_leader or people.leads(results.asker(), of_unit, e.id))
    order by m.code, e.opens_on desc
  ),
  waves as (select distinct earlier_id from latest)
  select r.* from waves
  cross join lateral results.rows_of('earlier', waves.earlier_id, of_unit, as_leader, as_leader, near) r
  join latest on latest.code = r.measure and latest.earlier_id = r.wave
$$;
comment on function results.earlier_rows(uuid, uuid, boolean, boolean) is
  'For each figure of a unit the last wave before that asked the same. Checks nothing: only for functions that do.';

create function results.contract_rows(of_wave uuid, of_unit uuid, as_leader boolean) returns setof results.figure_row
language sql stable set search_path = ''
as $$
  select distinct on (r.measure) r.* from results.waves now
  join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
    and (w.lowest, w.highest) = (now.lowest, now.highest)
  cross join lateral results.rows_of('contract', w.id, of_unit, as_leader, as_leader, true) r
  where now.id = of_wave and r.measure in ('FUL', 'BRE', 'VIO') and (r.exact is not null or r.withheld = 'not-released')
    and (not as_leader or people.leads(results.asker(), of_unit, w.id))
  order by r.measure, w.opens_on desc
$$;
comment on function results.contract_rows(uuid, uuid, boolean) is
  'The latest figures within twelve months that tell the state of the psychological contract. Checks nothing.';

create function results.rest_of(of_wave uuid, larger uuid, parts uuid[]) returns setof uuid
language sql stable set search_path = ''
as $$
  select u.unit_id from results.below(of_wave, larger) u
  except
  select d.unit_id from unnest(parts) part cross join lateral results.below(of_wave, part) d where part <> larger
$$;
comment on function results.rest_of(uuid, uuid, uuid[]) is 'The units of a larger one that are in none of these parts.';

create function results.alone_beside(of_wave uuid, larger uuid, parts uuid[]) returns table (measure text, detail text)
language sql stable set search_path = ''
as $$
  with recursive alone (measure, detail) as (
    select s.measure, s.detail from results.block_measures s
    where s.wave_id = of_wave and s.readers = 'everyone' and s.unit_id in (select u from results.rest_of(of_wave, larger, parts) u)
    group by s.measure, s.detail having count(*) = 1
  ),
  derived (measure) as (
    select alone.measure from alone
    join results.measures m on m.wave_id = of_wave and m.code = alone.measure
    where alone.detail = case when m.sensitive then 'shares' else 'means' end
    union
    select m.code from derived join results.measures m on m.wave_id = of_wave and derived.measure = any (m.components)
  )
  select derived.measure, 'means' from derived
  union all select alone.measure, alone.detail from alone where alone.detail <> 'means'
$$;
comment on function results.alone_beside(uuid, uuid, uuid[]) is
  'Figures of which the larger unit less these parts would be one other block, and what is derived of them.';

create function results.left_out(figure results.figure_row, details text[]) returns results.figure_row
language plpgsql immutable set search_path = ''
as $$
begin
  if 'means' = any (details) and figure.exact is not null then
    figure.moved := null; figure.valid := null; figure.weight := null; figure.exact := null; figure.mean := null;
    figure.bound := null;
    figure.withheld := 'would-show-one-team';
  end if;
  if details && array['means', 'shares'] then
    figure.shares := null; figure.shares_valid := null;
  end if;
  if cardinality(details) > 0 then
    figure.fifths := null; figure.fifths_valid := null; figure.deviation := null;
  end if;
  return figure;
end
$$;
comment on function results.left_out(results.figure_row, text[]) is 'The row without what would show one other team, and why.';

create function results.beside(
  relation text, of_wave uuid, of_unit uuid, parts uuid[]
) returns setof results.figure_row
language sql stable set search_path = ''
as $$
  with alone as materialized (
    select a.measure, array_agg(a.detail) as details from results.alone_beside(of_wave, of_unit, parts) a
    where cardinality(parts) > 0 group by a.measure
  )
  select shown.* from results.rows_of(relation, of_wave, of_unit, relation = 'own', true, true) r
  left join alone on alone.measure = r.measure
  cross join lateral results.left_out(r, coalesce(alone.details, '{}')) shown
$$;
comment on function results.beside(text, uuid, uuid, uuid[]) is
  'The figures of a unit for somebody who also reads these parts of it. Checks nothing: only for functions that do.';

create function results.team_results(unit uuid, wave uuid) returns setof results.figure_row
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- Whoever leads several units reads all of them, and can subtract each; what is withheld can be subtracted from nothing.
  parts uuid[] := array(
    select u.unit_id from results.units u
    where u.wave_id = team_results.wave and u.withheld is null and u.unit_id in (select l from results.led_by_asker(team_results.wave) l)
  );
begin
  if people.leads(results.asker(), team_results.unit, team_results.wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query select * from results.beside('own', team_results.wave, team_results.unit, array(
    select p from unnest(parts) p join results.below(team_results.wave, team_results.unit) b on b.unit_id = p where p <> team_results.unit));
  return query
    with recursive above (id, parent, distance) as (
      select u.unit_id, u.parent_id, 0 from results.units u where u.wave_id = team_results.wave and u.unit_id = team_results.unit
      union all
      select u.unit_id, u.parent_id, above.distance + 1
      from results.units u join above on u.unit_id = above.parent where u.wave_id = team_results.wave
    ),
    -- Of the larger unit less the own, two blocks at least must be left, or it would be one other team.
    nearest as (
      select above.id from above join results.units u on u.wave_id = team_results.wave and u.unit_id = above.id
      where above.distance > 0 and u.withheld is null and (cardinality(parts) = 0 or (
        select count(*) from results.blocks b
        where b.wave_id = team_results.wave and b.readers = 'everyone' and b.detail = 'means'
          and b.unit_id in (select rest from results.rest_of(team_results.wave, above.id, parts) rest)) <> 1)
      order by above.distance limit 1
    )
    select r.* from nearest cross join lateral results.beside('ancestor', team_results.wave, nearest.id, parts) r;
  return query select * from results.earlier_rows(team_results.wave, team_results.unit, true, true);
  return query select * from results.contract_rows(team_results.wave, team_results.unit, true);
end
$$;
comment on function results.team_results(uuid, uuid) is
  'For who led the unit when the wave opened: the unit and its nearest published ancestor. Never a sibling, never a part.';

create function results.highest(of_wave uuid) returns setof uuid
language sql stable set search_path = ''
as $$
  with recursive withheld (unit_id) as (
    select null::uuid
    union all
    select u.unit_id from results.units u join withheld on u.parent_id is not distinct from withheld.unit_id
    where u.wave_id = of_wave and u.withheld is not null
  )
  select u.unit_id from results.units u join withheld on u.parent_id is not distinct from withheld.unit_id
  where u.wave_id = of_wave and u.withheld is null
$$;
comment on function results.highest(uuid) is 'Published units with none above them: the whole organisation, or the wholes there are.';

create function results.organisation_results(wave uuid) returns setof results.figure_row
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- Who is one of three leaders would know which figures are about the others; somebody in HR may lead as well.
  near boolean := exists (select from results.waves w where exists (select from results.led_by_asker(w.id)));
begin
  if people.leads(results.asker(), null, organisation_results.wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query
    select r.* from results.units u cross join lateral results.rows_of('tree', organisation_results.wave, u.unit_id, false, false, near) r
    where u.wave_id = organisation_results.wave order by u.name, u.unit_id, r.place;
  return query
    select r.* from results.units u cross join lateral results.earlier_rows(organisation_results.wave, u.unit_id, false, near) r
    where u.wave_id = organisation_results.wave and u.withheld is null;
  return query
    select r.* from results.units u cross join lateral results.contract_rows(organisation_results.wave, u.unit_id, false) r
    where u.wave_id = organisation_results.wave and u.unit_id in (select h from results.highest(organisation_results.wave) h);
end
$$;
comment on function results.organisation_results(uuid) is 'For HR: every unit of the tree, withheld ones with their reason.';

create function results.picks(wave uuid, unit uuid)
returns table (relation text, unit_id uuid, question text, option text, valid integer, chosen integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), unit, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query
    select case when picks.unit is null then 'organisation' else 'unit' end, p_unit.unit_id, p.question, p.option,
      sum(p.valid)::integer, sum(p.chosen)::integer
    from results.units p_unit
    join results.block_picks p on p.wave_id = picks.wave
      and p.unit_id in (select b.unit_id from results.below(picks.wave, p_unit.unit_id) b)
    where p_unit.wave_id = picks.wave and p_unit.withheld is null
      and (picks.unit is null and p_unit.unit_id in (select h from results.highest(picks.wave) h) or p_unit.unit_id = picks.unit)
    group by p_unit.unit_id, p.question, p.option;
end
$$;
comment on function results.picks(uuid, uuid) is
  'What counts most: of the unit for who leads it, of the organisation for HR (no unit).';

create function results.about_wave(wave uuid) returns table (report jsonb, organisation jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query select w.report, w.organisation from results.waves w where w.id = wave;
end
$$;
comment on function results.about_wave(uuid) is
  'For HR and works council: what became of the ballots, and what is said of the whole organisation only.';

create function results.list_publications() returns table (
  wave uuid, instrument text, form text, opens_on date, closes_on date, published_on date, promises_to_release boolean,
  comments integer, comments_unread integer, comments_released boolean
)
language sql stable security definer set search_path = ''
as $$
  select w.id, w.instrument, w.form, w.opens_on, w.closes_on, w.published_on,
    hr.yes and exists (select from results.measures m where m.wave_id = w.id and m.needs_release)
      and not exists (select from results.releases r where r.wave_id = w.id and r.what = 'broken-promises'),
    case when hr.yes then (select count(*) from results.comments c where c.wave_id = w.id)::integer else 0 end,
    case when hr.yes then (select count(*) from results.comments c where c.wave_id = w.id and c.verdict is null)::integer else 0 end,
    exists (select from results.releases r where r.wave_id = w.id and r.what = 'comments')
  from results.waves w
  cross join (select coalesce(people.leads(results.asker(), null, null), false) as yes) hr
  where results.asker() is not null order by w.opens_on desc, w.id
$$;
comment on function results.list_publications() is
  'For everybody signed in: which waves were published. For HR also what waits for a decision.';

grant execute on function results.team_results(uuid, uuid), results.organisation_results(uuid), results.picks(uuid, uuid),
  results.about_wave(uuid), results.list_publications() to results;

create function results.comments_to_read(wave uuid)
returns table (comment uuid, question text, language text, words text, verdict text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  -- Without their unit, and by their random name: shuffled over the organisation.
  return query select c.id, c.question, c.language, c.words, c.verdict from results.comments c where c.wave_id = wave order by c.id;
end
$$;
comment on function results.comments_to_read(uuid) is 'For the moderator: every comment, without the unit it came from.';

create function results.judge_comment(comment uuid, decision text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wave uuid := (select c.wave_id from results.comments c where c.id = comment);
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  -- Whoever lost the reply asks again, and is told the same.
  if exists (select from results.comments c where c.id = comment and c.verdict = decision) then
    return;
  end if;
  if exists (select from results.releases r where r.wave_id = wave and r.what = 'comments' and decision = 'shown') then
    raise exception using errcode = 'OH006', constraint = 'comments__were_released';
  end if;
  -- Hiding deletes; what is gone cannot be shown again.
  update results.comments c
  set verdict = decision, words = case when decision = 'shown' then c.words end
  where c.id = comment and (c.verdict is null or c.verdict = 'shown');
  if not found then
    raise exception using errcode = 'OH006', constraint = 'comments__is_gone';
  end if;
end
$$;
comment on function results.judge_comment(uuid, text) is 'For the moderator: show a comment, or hide it with a reason; hiding deletes its words.';

create function results.release(wave uuid, part text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if people.leads(results.asker(), null, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  if part = 'comments' and exists (select from results.comments c where c.wave_id = wave and c.verdict is null) then
    raise exception using errcode = 'OH006', constraint = 'comments__not_all_read';
  end if;
  insert into results.releases (wave_id, what, released_on) values (wave, part, current_date) on conflict do nothing;
end
$$;
comment on function results.release(uuid, text) is 'For HR: lets leaders see all comments together, or figures of breach and violation.';

create function results.comments_of(wave uuid, unit uuid) returns table (name text, question text, language text, words text)
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- Who is one of three leaders would know which words are about the others; HR may lead as well.
  leads boolean := comments_of.unit is not null or exists (select from results.led_by_asker(comments_of.wave));
begin
  if people.leads(results.asker(), unit, wave) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
  return query
    select shown.name, c.question, c.language, c.words
    from results.comments c
    join results.units at on at.wave_id = c.wave_id and at.unit_id = c.unit_id
    -- A leader reads them under the name of the own unit, never of a part of it.
    join results.units shown on shown.wave_id = c.wave_id and shown.unit_id = coalesce(comments_of.unit, c.unit_id)
    where c.wave_id = comments_of.wave and c.verdict = 'shown' and (comments_of.unit is null or shown.withheld is null)
      and exists (select from results.releases r where r.wave_id = c.wave_id and r.what = 'comments')
      and case c.readers
        when 'own-leader' then c.unit_id = comments_of.unit
        when 'three-leaders' then not leads or exists (
          select from results.unit_leaders l
          where l.wave_id = c.wave_id and l.unit_id = at.unit_id and l.about = c.question and l.leaders >= 4
        )
        else true
      end
      and (comments_of.unit is null or c.unit_id in (select b.unit_id from results.below(comments_of.wave, comments_of.unit) b))
    order by shown.name, c.id;
end
$$;
comment on function results.comments_of(uuid, uuid) is
  'Comments that were released: of the own unit for who leads it, of the tree for HR (no unit).';

grant execute on function results.comments_to_read(uuid), results.judge_comment(uuid, text), results.release(uuid, text),
  results.comments_of(uuid, uuid) to results;
