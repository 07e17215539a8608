create or replace function dialogue.note_leaver(employee uuid, until date) returns boolean
language sql volatile security definer set search_path = ''
as $$
  with noted as (
    insert into dialogue.exports (employee_id, until) values (employee, note_leaver.until)
    on conflict do nothing returning 1
  )
  select exists (select from noted)
$$;
comment on function dialogue.note_leaver(uuid, date) is
  'Notes that somebody left, and until when they can take their conversations along. False where it was noted before.';
grant execute on function dialogue.note_leaver(uuid, date) to dialogue;
