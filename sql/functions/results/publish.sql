create or replace function results.publish(publication jsonb, sums jsonb[]) returns void
language plpgsql volatile security definer set search_path = ''
-- Sums of all units at once: with the usual 4 MB they go by way of the disk.
set work_mem = '64MB'
as $$
declare
  wave uuid := publication ->> 'wave';
  smallest integer := publication ->> 'floor';
begin
  insert into results.waves (id, instrument, form, opens_on, closes_on, published_on, floor, lowest, highest, gap, moved,
    moved_each, report, organisation)
  values (wave, publication ->> 'instrument', publication ->> 'form', (publication ->> 'opensOn')::date,
    (publication ->> 'closesOn')::date, (publication ->> 'publishedOn')::date, smallest, (publication ->> 'lowest')::integer,
    (publication ->> 'highest')::integer, (publication ->> 'gap')::integer, (publication ->> 'moved')::integer,
    (publication ->> 'movedEach')::integer, publication -> 'report', publication -> 'organisation');
  perform results.keep_units(wave, publication);
  perform results.keep_measures(wave, publication);
  perform results.keep_blocks(wave, publication, sums);
  perform results.keep_comments(wave, publication);
  perform results.must_hold_the_floor(wave, smallest);
  -- The planner does not know the rows of this transaction yet. A plan for a few rows would take hours for a million.
  analyze results.units, results.measures, results.blocks, results.block_measures, results.block_picks;
  perform results.make_means(wave);
  analyze results.figures;
  perform results.make_indices(wave);
  perform results.make_picks(wave);
  perform results.note_same_questions(wave);
end
$$;
comment on function results.publish(jsonb, jsonb[]) is
  'Door counting -> results: writes one frozen publication for a wave, with its figures. Sums come in parts, because one JSON document has a largest size. Refuses anything below the floor.';
grant execute on function results.publish(jsonb, jsonb[]) to counting;
