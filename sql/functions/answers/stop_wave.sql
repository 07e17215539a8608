create or replace function answers.stop_wave(stopped uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  known text;
begin
  perform answers.one_at_a_time();
  update answers.waves set state = 'stopped' where id = stopped and state in ('open', 'closed') returning fingerprint into known;
  if not found then
    raise exception using errcode = 'OH001', constraint = 'waves__is_not_open';
  end if;
  perform answers.append_entry('stopped', jsonb_build_object('wave', stopped, 'fingerprint', known));
  perform answers.drop_ballots(stopped);
end
$$;
comment on function answers.stop_wave(uuid) is
  'Door people -> answers: stops a wave. Its ballots are destroyed, and nothing is ever counted.';
grant execute on function answers.stop_wave(uuid) to people;
