create or replace function dialogue.leave(conversation uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  with left_now as (
    -- Only for the leader who reads it now: afterwards the row is one that the leader may not see.
    update dialogue.conversations c set leader_gone = true
    where c.id = conversation and c.leader_id = dialogue.me()
      and c.employee_id in (select dialogue.led_now())
    returning c.id
  )
  -- A leader keeps no copy here: what was not shared goes at once.
  delete from dialogue.texts t using left_now
  where t.conversation_id = left_now.id and t.writer_id = dialogue.me() and not t.shared
$$;
comment on function dialogue.leave(uuid) is 'A leader stops taking part in a conversation, and reads it no more.';
grant execute on function dialogue.leave(uuid) to dialogue;
