create or replace function results.kept_sums(wave uuid) returns table (
  unit_id uuid, readers text, measure text, detail text, blocks integer, moved numeric, valid integer, total numeric,
  squares numeric, shares integer[], fifths integer[], hidden_below numeric, hidden_above numeric
)
language sql stable set search_path = ''
as $$
  select part_of.unit_id, s.readers, s.measure, s.detail, count(*)::integer, sum(s.moved), sum(s.valid)::integer, sum(s.total),
    sum(s.squares),
    case when s.detail = 'shares' then array[sum(s.shares[1]), sum(s.shares[2]), sum(s.shares[3])]::integer[] end,
    case when s.detail = 'distribution' then
      array[sum(s.fifths[1]), sum(s.fifths[2]), sum(s.fifths[3]), sum(s.fifths[4]), sum(s.fifths[5])]::integer[] end,
    sum(s.hidden_below), sum(s.hidden_above)
  from results.blocks_in_units(wave) part_of
  join results.block_measures s on s.wave_id = wave and s.unit_id = part_of.block_id
    -- Figures about a leader's own conversations come from the block of the unit itself, not from the teams below.
    and (s.readers <> 'own-leader' or part_of.unit_id = part_of.block_id)
  group by part_of.unit_id, s.readers, s.measure, s.detail
$$;
comment on function results.kept_sums(uuid) is
  'Step 1 of a figure: adds up what is kept of the blocks at and below each published unit.';
