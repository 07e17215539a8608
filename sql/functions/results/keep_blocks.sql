create or replace function results.keep_blocks(wave uuid, publication jsonb, sums jsonb[]) returns void
language sql volatile set search_path = ''
as $$
  -- In random order: the place of a block in the table must not tell when its answers came.
  insert into results.blocks (wave_id, readers, detail, unit_id, respondents)
  select wave, b.readers, b.detail, b.unit, b.respondents
  from jsonb_to_recordset(publication -> 'blocks') as b (readers text, detail text, unit uuid, respondents integer)
  order by random();
  insert into results.block_measures (wave_id, readers, detail, unit_id, measure, valid, total, shares, fifths, squares, moved,
    hidden_below, hidden_above)
  select wave, s.readers, s.detail, s.unit, s.measure, s.valid, s.total, s.shares, s.fifths, s.squares, s.moved,
    s."hiddenBelow", s."hiddenAbove"
  from unnest(sums) as part, jsonb_to_recordset(part) as s (readers text, detail text, unit uuid, measure text, valid integer,
    total numeric, shares integer[], fifths integer[], squares numeric, moved numeric, "hiddenBelow" numeric,
    "hiddenAbove" numeric)
  order by random();
  insert into results.block_picks (wave_id, unit_id, question, option, valid, chosen)
  select wave, p.unit, p.question, p.option, p.valid, p.chosen
  from jsonb_to_recordset(publication -> 'picks') as p (unit uuid, question text, option text, valid integer, chosen integer)
  order by random()
$$;
comment on function results.keep_blocks(uuid, jsonb, jsonb[]) is 'Keeps the blocks of a publication, and what is kept of each measure in them.';
