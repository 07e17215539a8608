create or replace function results.make_picks(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  with recursive part_of (block_id, unit_id, parent_id, withheld) as (
    select u.unit_id, u.unit_id, u.parent_id, u.withheld from results.units u
    where u.wave_id = wave and exists (select from results.block_picks b where b.wave_id = wave and b.unit_id = u.unit_id)
    union all
    select part_of.block_id, u.unit_id, u.parent_id, u.withheld
    from part_of join results.units u on u.wave_id = wave and u.unit_id = part_of.parent_id
  )
  insert into results.unit_picks (wave_id, unit_id, question, option, valid, chosen)
  select wave, part_of.unit_id, p.question, p.option, sum(p.valid), sum(p.chosen)
  from part_of join results.block_picks p on p.wave_id = wave and p.unit_id = part_of.block_id
  where part_of.withheld is null
  group by part_of.unit_id, p.question, p.option
  order by random()
$$;
comment on function results.make_picks(uuid) is 'What counts most, of each published unit: sums of the blocks at and below it.';
