create or replace function answers.read_segments(fingerprint text) returns text[]
language sql stable security definer set search_path = ''
as $$ select waves.segments from answers.waves where waves.fingerprint = read_segments.fingerprint $$;
comment on function answers.read_segments(text) is 'Public: the list of segments of the manifest with this fingerprint. The manifest names the root of the list.';
grant execute on function answers.read_segments(text) to answers;
