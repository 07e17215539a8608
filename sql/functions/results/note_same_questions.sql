create or replace function results.note_same_questions(wave uuid) returns void
language sql volatile set search_path = ''
as $$
  insert into results.same_questions (wave_id, measure, earlier_id)
  select wave, m.code, e.id
  from results.measures m
  join results.waves w on w.id = wave
  join results.waves e on e.opens_on < w.opens_on and (e.lowest, e.highest) = (w.lowest, w.highest)
  join results.measures before on before.wave_id = e.id and before.code = m.code and before.kind = m.kind
    and before.items = m.items and before.components = m.components
  where m.wave_id = wave
$$;
comment on function results.note_same_questions(uuid) is
  'Notes which earlier waves asked the same in the same way: the same measure, items and points.';
