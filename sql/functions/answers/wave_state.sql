create or replace function answers.wave_state(fingerprint text) returns table (wave uuid, open boolean)
language sql stable security definer set search_path = ''
as $$ select waves.id, waves.state = 'open' from answers.waves where waves.fingerprint = wave_state.fingerprint $$;
comment on function answers.wave_state(text) is
  'The wave with this fingerprint, and whether it is open now. A manifest never changes and may be remembered; this may not.';
grant execute on function answers.wave_state(text) to answers;
