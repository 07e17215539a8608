create or replace function results.make_facets(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  insert into results.figures (wave_id, unit_id, readers, measure, blocks, moved, valid, weight, exact, mean, bound,
    hidden_below, hidden_above, shares, shares_valid, fifths, fifths_valid, deviation)
  select wave, f.unit_id, f.readers, f.measure, f.blocks, round(w.gap * sqrt(f.moved), 4), f.valid, f.valid, f.exact,
    results.mean_shown(f.exact, seen.bound, w.lowest, w.highest), seen.bound, f.hidden_below, f.hidden_above,
    f.shares, f.shares_valid, f.fifths, f.fifths_valid, f.deviation
  from results.facet_figures(wave) f
  join results.waves w on w.id = wave
  cross join lateral (
    select results.bound_of(f.exact, f.valid, f.hidden_below, f.hidden_above, w.lowest, w.highest) as bound
  ) seen
$$;
comment on function results.make_facets(uuid) is 'Step 3 of a figure: facets, with mean and bound as they are shown, are kept.';
