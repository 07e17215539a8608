create or replace function results.make_means(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  with facets as materialized (select * from results.facet_figures(wave)),
  composites as (
    -- A composite is the mean of items, so the weight of a facet is its number of items. A composite needs every facet.
    -- Each facet has a draw of its own. Taking the largest of them is too much rather than too little.
    select f.unit_id, f.readers, c.code, max(f.moved) as moved, min(f.valid) as valid,
      sum(cardinality(part.items) * f.valid) as weight,
      sum(cardinality(part.items) * f.valid * f.exact) / sum(cardinality(part.items) * f.valid) as exact,
      sum(cardinality(part.items) * f.hidden_below) as hidden_below,
      sum(cardinality(part.items) * f.hidden_above) as hidden_above
    from results.measures c
    join results.measures part on part.wave_id = wave and part.code = any (c.components)
    join facets f on f.measure = part.code
    where c.wave_id = wave and c.kind = 'composite' and (f.readers = 'everyone') <> c.describes_leader
    group by f.unit_id, f.readers, c.code, c.components having count(*) = cardinality(c.components)
  ),
  means as (
    select unit_id, readers, measure, blocks, moved, valid, valid::numeric as weight, exact, hidden_below, hidden_above, shares,
      shares_valid, fifths, fifths_valid, deviation
    from facets
    union all
    select unit_id, readers, code, '{}', moved, valid, weight, exact, hidden_below, hidden_above, null, null, null, null, null
    from composites
  )
  insert into results.figures (wave_id, unit_id, readers, measure, blocks, moved, valid, weight, exact, mean, bound,
    hidden_below, hidden_above, shares, shares_valid, fifths, fifths_valid, deviation)
  select wave, m.unit_id, m.readers, m.measure, m.blocks, round(w.gap * sqrt(m.moved), 4), m.valid, m.weight, m.exact,
    -- A bound is never the very end of the scale: there "or lower" would mean "nobody".
    case seen.bound
      when 'or-higher' then least(round(m.exact, 1), w.highest - 0.1)
      when 'or-lower' then greatest(round(m.exact, 1), w.lowest + 0.1)
      else round(m.exact, 1)
    end,
    seen.bound, m.hidden_below, m.hidden_above, m.shares, m.shares_valid, m.fifths, m.fifths_valid, m.deviation
  from means m
  join results.waves w on w.id = wave
  cross join lateral (
    -- The mean is a bound where clipped blocks could move it by half of the last decimal that is shown, or where it lies
    -- at the very end of the scale. Nobody must take it for a measurement.
    select case
      when m.hidden_below > 0 and m.hidden_below >= m.hidden_above
        and (m.hidden_below >= 0.05 * m.weight or round(m.exact, 1) <= w.lowest) then 'or-lower'
      when m.hidden_above > 0 and (m.hidden_above >= 0.05 * m.weight or round(m.exact, 1) >= w.highest) then 'or-higher'
    end as bound
  ) seen
$$;
comment on function results.make_means(uuid) is
  'Step 3 of a figure: keeps facets, and the composites made of them, as they are shown.';
