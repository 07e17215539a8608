create or replace function answers.announce_wave(
  wave uuid, fingerprint text, manifest text, questionnaire text, questionnaire_hash text,
  tree text, segments text[]
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  said jsonb := manifest::jsonb;
begin
  perform answers.one_at_a_time();
  -- The dates come from the manifest, which everybody can read.
  insert into answers.waves (id, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments, opens_on, closes_on)
  values (wave, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments,
    (said ->> 'opens')::date, (said ->> 'closes')::date);
  -- The entry holds only what the manifest says. So whoever has the manifest can make the entry again and compare.
  perform answers.append_entry('announced', jsonb_build_object(
    'wave', wave, 'fingerprint', fingerprint,
    'manifest', encode(sha256(convert_to(manifest, 'UTF8')), 'hex'),
    'questionnaire', questionnaire_hash, 'opens', said -> 'opens', 'closes', said -> 'closes',
    'block', said -> 'thresholds' -> 'block',
    'segments', said -> 'segments'));
  insert into answers.segments (wave_id, id, invited)
  select waves.id, sizes.key, sizes.value::integer
  from answers.waves, jsonb_each_text(waves.invited) sizes where waves.id = wave;
  lock table answers.nullifiers, answers.ballots in access exclusive mode;
  execute format('create table answers.%I partition of answers.ballots for values in (%L)',
    answers.partition_name('ballots', wave), wave);
  execute format('create table answers.%I partition of answers.nullifiers for values in (%L)',
    answers.partition_name('nullifiers', wave), wave);
  -- A partition has rights of its own. Rooms may query its parent only.
  execute format('alter table answers.%I enable row level security', answers.partition_name('ballots', wave));
  execute format('alter table answers.%I enable row level security', answers.partition_name('nullifiers', wave));
end
$$;
comment on function answers.announce_wave(uuid, text, text, text, text, text, text[]) is
  'Door people -> answers: announces a wave and its manifest. Neither can be changed afterwards.';
grant execute on function answers.announce_wave(uuid, text, text, text, text, text, text[]) to people;
