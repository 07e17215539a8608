create or replace function answers.close_wave(wave uuid) returns table (
  fingerprint text, manifest text, questionnaire text, tree text, segments text[])
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  -- Waits for ballots that are being stored. After it no ballot gets in.
  return query
    update answers.waves set state = 'closed'
    where waves.id = wave and waves.state in ('open', 'closed') and waves.closes_on < current_date
    returning waves.fingerprint, waves.manifest, waves.questionnaire, waves.tree, waves.segments;
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- The lock also keeps out whoever writes past the doors, between this check and the read that follows.
  execute format('lock table answers.%I, answers.%I in share mode',
    answers.partition_name('nullifiers', wave), answers.partition_name('ballots', wave));
  if not answers.adds_up(wave) then
    raise exception using errcode = 'OH007', constraint = 'ballots__add_up';
  end if;
end
$$;
comment on function answers.close_wave(uuid) is
  'Door counting -> answers: closes a wave for good, once its last day has passed, and locks it until the transaction ends. Refused while its ballots do not add up.';
grant execute on function answers.close_wave(uuid) to counting;
