create or replace function results.must_hold_the_floor(wave uuid, smallest integer) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if exists (select from results.blocks where wave_id = wave and respondents < smallest)
     or exists (select from results.block_measures where wave_id = wave and valid < smallest)
     or exists (select from results.block_picks where wave_id = wave and valid < smallest) then
    raise exception using errcode = 'OH004', constraint = 'blocks__hold_the_floor_of_the_wave';
  end if;
end
$$;
comment on function results.must_hold_the_floor(uuid, integer) is 'Refuses a publication in which anything is about fewer people than the wave promised.';
