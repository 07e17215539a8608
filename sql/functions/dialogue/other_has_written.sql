create or replace function dialogue.other_has_written(employee uuid, leader uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from dialogue.texts t join dialogue.conversations c on c.id = t.conversation_id
    where c.employee_id = employee and c.leader_id = leader
      and dialogue.me() in (employee, leader) and t.writer_id <> dialogue.me())
$$;
comment on function dialogue.other_has_written(uuid, uuid) is
  'For one of two: whether the other wrote anything for their conversations, shared or not. Asked before a new address is let in: where nothing is, nothing is opened.';
grant execute on function dialogue.other_has_written(uuid, uuid) to dialogue;
