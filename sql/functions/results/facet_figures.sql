create or replace function results.facet_figures(wave uuid) returns table (
  unit_id uuid, readers text, measure text, blocks integer[], moved numeric, valid integer, exact numeric,
  hidden_below numeric, hidden_above numeric, shares integer[], shares_valid integer, fifths integer[], fifths_valid integer,
  deviation numeric
)
language sql stable set search_path = ''
as $$
  with sums as (
    -- Of a sensitive measure nothing finer than shares is kept, so its mean comes from the blocks of shares.
    select s.*, s.detail = case when m.sensitive then 'shares' else 'means' end as has_mean
    from results.kept_sums(wave) s join results.measures m on m.wave_id = wave and m.code = s.measure
  ),
  -- One row for each figure, with its details side by side. Each column comes from one detail.
  beside as (
    select unit_id, readers, measure,
      array[
        coalesce(max(blocks) filter (where detail = 'means'), 0), coalesce(max(blocks) filter (where detail = 'shares'), 0),
        coalesce(max(blocks) filter (where detail = 'distribution'), 0)] as blocks,
      max(moved) filter (where has_mean) as moved, max(valid) filter (where has_mean) as valid,
      max(total) filter (where has_mean) as total, max(hidden_below) filter (where has_mean) as hidden_below,
      max(hidden_above) filter (where has_mean) as hidden_above,
      max(shares) as shares, max(valid) filter (where detail = 'shares') as shares_valid,
      max(fifths) as fifths, max(valid) filter (where detail = 'distribution') as fifths_valid,
      max(squares) filter (where detail = 'distribution') as squares,
      max(total) filter (where detail = 'distribution') as whole
    from sums group by unit_id, readers, measure
  )
  select unit_id, readers, measure, blocks, moved, valid, total / valid, hidden_below, hidden_above, shares, shares_valid,
    fifths, fifths_valid, round(sqrt(greatest(squares - whole ^ 2 / fifths_valid, 0) / (fifths_valid - 1)), 2)
  from beside where valid is not null
$$;
comment on function results.facet_figures(uuid) is
  'Step 2 of a figure: means, shares and distributions of facets, and of items asked alone.';
