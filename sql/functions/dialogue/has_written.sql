create or replace function dialogue.has_written(employee uuid, leader uuid, writer uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from dialogue.texts t join dialogue.conversations c on c.id = t.conversation_id
    where c.employee_id = employee and c.leader_id = leader and t.writer_id = writer)
$$;
comment on function dialogue.has_written(uuid, uuid, uuid) is
  'Whether one of two wrote anything for their conversations. Asked before a new address is let in: where nothing is, nothing is opened.';
grant execute on function dialogue.has_written(uuid, uuid, uuid) to dialogue;
