create or replace function answers.close_wave(wave uuid) returns table (
  fingerprint text, manifest text, questionnaire text, tree text, segments text[])
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  -- Waits for ballots that are being stored, and lets none in after it.
  return query
    update answers.waves set state = 'closed'
    where waves.id = wave and waves.state in ('open', 'closed') and waves.closes_on < current_date
    returning waves.fingerprint, waves.manifest, waves.questionnaire, waves.tree, waves.segments;
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- Nobody writes to them past the doors either, between what is checked here and what is read next.
  execute format('lock table answers.%I, answers.%I in share mode',
    answers.partition_name('nullifiers', wave), answers.partition_name('ballots', wave));
  if not answers.adds_up(wave) then
    raise exception using errcode = 'OH007', constraint = 'ballots__add_up';
  end if;
end
$$;
comment on function answers.close_wave(uuid) is
  'Counting room: closes a wave whose last day has passed, for good, and locks it until the transaction ends. Refused while its ballots do not add up.';
grant execute on function answers.close_wave(uuid) to counting;
