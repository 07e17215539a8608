create or replace function results.make_composites(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  with composed as (
    -- A composite is the mean of items, so a facet weighs as many items as it has; and it needs every facet.
    -- Draws of several facets are each their own, so the largest is rather too much than too little.
    select f.unit_id, f.readers, c.code, max(f.moved) as moved, min(f.valid) as valid,
      sum(cardinality(part.items) * f.valid) as weight,
      sum(cardinality(part.items) * f.valid * f.exact) / sum(cardinality(part.items) * f.valid) as exact,
      sum(cardinality(part.items) * f.hidden_below) as hidden_below,
      sum(cardinality(part.items) * f.hidden_above) as hidden_above
    from results.measures c
    join results.figures f on f.wave_id = wave and f.measure = any (c.components)
    join results.measures part on part.wave_id = wave and part.code = f.measure
    where c.wave_id = wave and c.kind = 'composite'
      and case when c.describes_leader then f.readers <> 'everyone' else f.readers = 'everyone' end
    group by f.unit_id, f.readers, c.code, c.components having count(*) = cardinality(c.components)
  )
  insert into results.figures (wave_id, unit_id, readers, measure, blocks, moved, valid, weight, exact, mean, bound,
    hidden_below, hidden_above)
  select wave, composed.unit_id, composed.readers, composed.code, '{}', composed.moved, composed.valid, composed.weight,
    composed.exact, results.mean_shown(composed.exact, seen.bound, w.lowest, w.highest), seen.bound,
    composed.hidden_below, composed.hidden_above
  from composed
  join results.waves w on w.id = wave
  cross join lateral (
    select results.bound_of(
      composed.exact, composed.weight, composed.hidden_below, composed.hidden_above, w.lowest, w.highest) as bound
  ) seen
$$;
comment on function results.make_composites(uuid) is 'Step 4 of a figure: composites, out of the facets that are kept.';
