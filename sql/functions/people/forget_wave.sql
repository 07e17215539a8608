create or replace function people.forget_wave(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Whoever calls it for a wave that goes on would take its invitations away.
  if not exists (select from people.waves where id = wave and state = 'open' and closes_on < current_date) then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- Set at the count and not before: opening and stopping a wave must not make anybody less new. And only
  -- for whoever is still written to at the address that was invited.
  update people.employees set last_counted_with = wave_units.unit_id
  from people.invitations join people.wave_units
    on wave_units.wave_id = invitations.wave_id and wave_units.segment = invitations.segment
  where invitations.wave_id = forget_wave.wave and employees.id = invitations.employee_id
    and employees.mail = invitations.mail;
  -- Only now: a wave that is stopped must leave what was known before it.
  delete from people.askings older using people.askings newer
  where newer.wave_id = forget_wave.wave and older.employee_id = newer.employee_id
    and older.wave_id in (
      -- Waves of which this one asked everything again.
      select waves.id from people.waves where waves.id <> forget_wave.wave and not exists (
        select item from people.wave_questions where wave_id = waves.id
        except select item from people.wave_questions where wave_id = forget_wave.wave));
  delete from people.letters where wave_id = wave;
  perform people.drop_invitations(wave);
  update people.waves set state = 'counted', participation_percent = null, participation_on = null where id = wave;
end
$$;
comment on function people.forget_wave(uuid) is
  'Door counting -> people: the wave is counted; nobody is invited to it any more. Totals a segment remain.';
grant execute on function people.forget_wave(uuid) to counting;
