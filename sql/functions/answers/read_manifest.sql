create or replace function answers.read_manifest(fingerprint text) returns table (wave uuid, manifest text, open boolean)
language sql stable security definer set search_path = ''
as $$
  select waves.id, waves.manifest, waves.state = 'open' from answers.waves
  where waves.fingerprint = read_manifest.fingerprint
$$;
comment on function answers.read_manifest(text) is 'Public: the manifest with this fingerprint.';
grant execute on function answers.read_manifest(text) to answers;
