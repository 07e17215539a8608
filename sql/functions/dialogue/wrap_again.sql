create or replace function dialogue.wrap_again(conversation uuid, key_before text, key text, wrapped bytea) returns void
language sql volatile security definer set search_path = ''
as $$
  update dialogue.conversations set room_key = wrap_again.key, wrapped_key = wrapped
  where id = conversation and room_key = key_before
$$;
comment on function dialogue.wrap_again(uuid, text, text, bytea) is
  'The key of a conversation under a newer room key, in place of the older.';
grant execute on function dialogue.wrap_again(uuid, text, text, bytea) to dialogue;
