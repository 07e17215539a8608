create or replace function people.write_about_conversation(
  to_employee uuid, about_employee uuid, kind text, conversation uuid, day date, hour text, minutes integer, moves integer
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if write_about_conversation.kind is null or write_about_conversation.kind not in (
    'conversation-proposed', 'conversation-moved', 'conversation-planned', 'conversation-cancelled',
    'conversation-summary', 'conversation-look-back', 'conversation-rhythm')
  then
    raise exception using errcode = 'OH008', constraint = 'notices__kind_is_known';
  end if;
  -- Nobody is written to about somebody whom they cannot talk with.
  if not exists (
    select from people.employees e join people.employees l on l.id = e.leader_id and l.id <> e.id
    where e.left_on is null and l.left_on is null and e.mail is not null and l.mail is not null
      and (e.id, l.id) in ((to_employee, about_employee), (about_employee, to_employee)))
  then
    raise exception using errcode = 'OH008', constraint = 'notices__are_about_a_pair';
  end if;
  -- Due at once, by whatever clock the post room goes.
  insert into people.notices (kind, language, employee_id, about_id, conversation_id, on_day, at_hour, minutes, moves, due_at)
  select write_about_conversation.kind, e.language, e.id, about_employee, conversation, day, hour,
    write_about_conversation.minutes, write_about_conversation.moves, 'epoch'
  from people.employees e where e.id = to_employee;
end
$$;
comment on function people.write_about_conversation(uuid, uuid, text, uuid, date, text, integer, integer) is
  'Door dialogue -> people: a letter to one of two people of today, about a conversation with the other. It has no place for words.';
grant execute on function people.write_about_conversation(uuid, uuid, text, uuid, date, text, integer, integer) to dialogue;
