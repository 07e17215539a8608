create or replace function people.forget_wave(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Called for a wave that goes on, it would remove the invitations of that wave.
  if not exists (select from people.waves where id = wave and state = 'open' and closes_on < current_date) then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- Set at the count and not before: to open and stop a wave must not make anybody less new. It is set only
  -- for people who still have the mail address that was invited.
  update people.employees set last_counted_with = wave_units.unit_id
  from people.invitations join people.wave_units
    on wave_units.wave_id = invitations.wave_id and wave_units.segment = invitations.segment
  where invitations.wave_id = forget_wave.wave and employees.id = invitations.employee_id
    and employees.mail = invitations.mail;
  -- Only at the count: a wave that is stopped must leave the older askings as they were.
  delete from people.askings older using people.askings newer
  where newer.wave_id = forget_wave.wave and older.employee_id = newer.employee_id
    and older.wave_id in (
      -- Waves whose questions were all asked again in this one.
      select waves.id from people.waves where waves.id <> forget_wave.wave and not exists (
        select item from people.wave_questions where wave_id = waves.id
        except select item from people.wave_questions where wave_id = forget_wave.wave));
  delete from people.letters where wave_id = wave;
  delete from people.wave_words where wave_id = wave;
  perform people.drop_invitations(wave);
  update people.waves set state = 'counted', participation_percent = null, participation_on = null where id = wave;
end
$$;
comment on function people.forget_wave(uuid) is
  'Door counting -> people: marks a wave as counted and removes its invitations. The totals of each segment remain.';
grant execute on function people.forget_wave(uuid) to counting;
