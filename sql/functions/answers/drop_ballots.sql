create or replace function answers.drop_ballots(wave uuid) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  -- The same order of locks as when a ballot is stored. Otherwise the two could wait for each other.
  lock table answers.nullifiers, answers.ballots in access exclusive mode;
  execute format('drop table if exists answers.%I', answers.partition_name('ballots', wave));
  execute format('drop table if exists answers.%I', answers.partition_name('nullifiers', wave));
  delete from answers.segments where wave_id = wave;
end
$$;
comment on function answers.drop_ballots(uuid) is 'Drops the ballots and spent tickets of a wave, and the segments, which were only needed to take ballots.';
