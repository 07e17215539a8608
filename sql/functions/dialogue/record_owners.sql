create or replace function dialogue.record_owners() returns table (employee uuid, known bytea, noted boolean)
language sql stable security definer set search_path = ''
as $$
  select distinct p.employee_id, p.employee_known, exists (select from dialogue.exports x where x.employee_id = p.employee_id)
  from dialogue.pairs p
  where exists (select from dialogue.conversations c where c.employee_id = p.employee_id and c.leader_id = p.leader_id)
$$;
comment on function dialogue.record_owners() is
  'Employees who have a record, by what each is known, and whether it is noted that they left. For the clock, not for anybody.';
grant execute on function dialogue.record_owners() to dialogue;
