create or replace function answers.drop_ballots(wave uuid) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  -- In the order in which a ballot takes them, or the two could wait for each other.
  lock table answers.nullifiers, answers.ballots in access exclusive mode;
  execute format('drop table if exists answers.%I', answers.partition_name('ballots', wave));
  execute format('drop table if exists answers.%I', answers.partition_name('nullifiers', wave));
  delete from answers.segments where wave_id = wave;
end
$$;
comment on function answers.drop_ballots(uuid) is 'Drops the ballots and spent tickets of a wave, and what was only needed to take them.';
