create or replace function dialogue.destroy_unshared(today date) returns integer
language sql volatile security definer set search_path = ''
as $$
  with gone as (
    delete from dialogue.texts t using dialogue.conversations c
    where c.id = t.conversation_id and not t.shared and (
      c.look_back_on < today
      -- What nobody looks back on: a month after the day it was for.
      or (c.look_back_on is null and c.on_day < today - 30)
    )
    returning t.id
  )
  select count(*)::integer from gone
$$;
comment on function dialogue.destroy_unshared(date) is
  'Destroys pieces of preparations that their writers did not share, after the day of looking back. For the clock, not for anybody.';
grant execute on function dialogue.destroy_unshared(date) to dialogue;
