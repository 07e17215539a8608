create or replace function answers.raise_alarm(wave uuid, reason text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  known text;
begin
  if wave is null or reason is null then
    raise null_value_not_allowed;
  end if;
  -- Codes only: the room that reads answers must have no place to write an answer.
  if reason not in ('tally-key-missing', 'tally-key-broken', 'manifest-changed', 'not-over', 'tree-changed',
    'segments-changed', 'questionnaire-changed', 'ballots-do-not-add-up', 'ballots-changed', 'said-not-due',
    'figures-cannot-be-kept', 'keeps-failing')
  then
    raise insufficient_privilege using constraint = 'alarms__reason_is_known';
  end if;
  perform answers.one_at_a_time();
  select fingerprint into known from answers.waves where id = wave;
  if not found then
    raise insufficient_privilege using constraint = 'alarms__wave_is_known';
  end if;
  -- Each wave and reason is logged once: the worker may ask every minute.
  if not exists (
    select from transparency.log_entries l where l.kind = 'alarm'
    and l.body ->> 'wave' = wave::text and l.body ->> 'reason' = raise_alarm.reason)
  then
    perform answers.append_entry('alarm', jsonb_build_object('wave', wave, 'fingerprint', known, 'reason', raise_alarm.reason));
  end if;
end
$$;
comment on function answers.raise_alarm(uuid, text) is
  'Door counting -> answers: says in the public log why a wave cannot be trusted or counted. Codes only, never a figure.';
grant execute on function answers.raise_alarm(uuid, text) to counting;
