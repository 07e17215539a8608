create or replace function results.make_indices(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  with weighed as (
    -- Each component in percent of the scale, times the weight that the instrument gives it.
    select f.unit_id, f.readers, i.code, max(f.moved) as moved, min(f.valid) as valid,
      sum(part.weight * 100 * (f.exact - w.lowest) / (w.highest - w.lowest)) as exact
    from results.measures i
    cross join lateral unnest(i.components, i.weights) as part (code, weight)
    join results.figures f on f.wave_id = wave and f.measure = part.code
    join results.waves w on w.id = wave
    where i.wave_id = wave and i.kind = 'index'
      and case when i.describes_leader then f.readers <> 'everyone' else f.readers = 'everyone' end
    group by f.unit_id, f.readers, i.code, i.components having count(*) = cardinality(i.components)
  )
  insert into results.figures (wave_id, unit_id, readers, measure, blocks, moved, valid, weight, exact, mean, hidden_below,
    hidden_above)
  select wave, unit_id, readers, code, '{}', moved, valid, valid, exact, round(exact), 0, 0 from weighed
$$;
comment on function results.make_indices(uuid) is 'Step 4 of a figure: makes indices of the composites that are kept.';
