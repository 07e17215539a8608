create or replace function dialogue.leave(conversation uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  -- Only for the leader who reads it now: afterwards the row is one that the leader may not see.
  update dialogue.conversations set leader_gone = true
  where id = conversation and dialogue.me() in (leader_id, shared_with) and employee_id in (select dialogue.led_now());
  -- A leader keeps no copy here: what was not shared goes at once.
  delete from dialogue.texts
  where conversation_id = conversation and writer_id = dialogue.me() and not shared
$$;
comment on function dialogue.leave(uuid) is 'A leader stops taking part in a conversation, and reads it no more.';
grant execute on function dialogue.leave(uuid) to dialogue;
