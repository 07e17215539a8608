create or replace function dialogue.wrapped_otherwise(key text, most integer)
returns table (conversation uuid, employee uuid, leader uuid, room_key text, wrapped_key bytea)
language sql stable security definer set search_path = ''
as $$
  select c.id, c.employee_id, c.leader_id, c.room_key, c.wrapped_key from dialogue.conversations c where c.room_key <> wrapped_otherwise.key limit most
$$;
comment on function dialogue.wrapped_otherwise(text, integer) is
  'Keys of conversations that an older room key wraps; without that key they are nothing.';
grant execute on function dialogue.wrapped_otherwise(text, integer) to dialogue;
