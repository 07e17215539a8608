create or replace function dialogue.destroy_unshared(today date) returns integer
language sql volatile security definer set search_path = ''
as $$
  with gone as (
    delete from dialogue.texts t using dialogue.conversations c
    where c.id = t.conversation_id and not t.shared and case
      -- Both have agreed on the day of looking back.
      when c.state in ('agreed', 'closed') then c.look_back_on < today
      -- Otherwise a month after the day it was for: one alone cannot shorten what the other keeps.
      else c.on_day < today - 30 and coalesce(c.look_back_on < today, true)
    end
    returning t.id
  )
  select count(*)::integer from gone
$$;
comment on function dialogue.destroy_unshared(date) is
  'Destroys pieces of preparations that their writers did not share, after the day of looking back. For the clock, not for anybody.';
grant execute on function dialogue.destroy_unshared(date) to dialogue;
