create or replace function results.make_picks(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  insert into results.unit_picks (wave_id, unit_id, question, option, valid, chosen)
  select wave, part_of.unit_id, p.question, p.option, sum(p.valid), sum(p.chosen)
  from results.blocks_in_units(wave) part_of join results.block_picks p on p.wave_id = wave and p.unit_id = part_of.block_id
  group by part_of.unit_id, p.question, p.option
  order by random()
$$;
comment on function results.make_picks(uuid) is 'What counts most, of each published unit: sums of the blocks at and below it.';
