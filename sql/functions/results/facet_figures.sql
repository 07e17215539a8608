create or replace function results.facet_figures(wave uuid) returns table (
  unit_id uuid, readers text, measure text, blocks integer[], moved numeric, valid integer, exact numeric,
  hidden_below numeric, hidden_above numeric, shares integer[], shares_valid integer, fifths integer[], fifths_valid integer,
  deviation numeric
)
language sql stable set search_path = ''
as $$
  with sums as materialized (select * from results.kept_sums(wave))
  select means.unit_id, means.readers, means.measure,
    array[case when m.sensitive then 0 else means.blocks end, coalesce(shares.blocks, 0), coalesce(whole.blocks, 0)],
    means.moved, means.valid, means.total / means.valid, means.hidden_below, means.hidden_above,
    shares.shares, shares.valid, whole.fifths, whole.valid,
    round(sqrt(greatest(whole.squares - whole.total ^ 2 / whole.valid, 0) / (whole.valid - 1)), 2)
  from sums means
  join results.measures m on m.wave_id = wave and m.code = means.measure
  left join sums shares on (shares.unit_id, shares.readers, shares.measure) = (means.unit_id, means.readers, means.measure)
    and shares.detail = 'shares'
  left join sums whole on (whole.unit_id, whole.readers, whole.measure) = (means.unit_id, means.readers, means.measure)
    and whole.detail = 'distribution'
  -- Of what is sensitive nothing finer than shares is kept, so its mean comes from those blocks.
  where means.detail = case when m.sensitive then 'shares' else 'means' end
$$;
comment on function results.facet_figures(uuid) is
  'Step 2 of a figure: means, shares and distributions of facets, and of items asked alone.';
