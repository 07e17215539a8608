create or replace function dialogue.destroy_records(back uuid[], today date) returns integer
language sql volatile security definer set search_path = ''
as $$
  -- Who came back has not left.
  delete from dialogue.exports where employee_id = any (back);
  with over as (
    delete from dialogue.exports where until < today returning employee_id
  ), gone as (
    -- With a pair go its conversations, their keys and their texts.
    delete from dialogue.pairs p using over where p.employee_id = over.employee_id returning 1
  )
  select count(*)::integer from gone
$$;
comment on function dialogue.destroy_records(uuid[], date) is
  'Destroys the records of employees who left, after the last day on which they could take them along; not of who came back. For the clock, not for anybody.';
grant execute on function dialogue.destroy_records(uuid[], date) to dialogue;
