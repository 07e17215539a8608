create or replace function people.write_to_leaver(employee uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Whoever works here signs in, and needs no link that goes past it.
  if not exists (select from people.employees e where e.id = employee and e.left_on is not null) then
    raise exception using errcode = 'OH008', constraint = 'notices__are_to_a_leaver';
  end if;
  insert into people.notices (kind, language, employee_id, due_at)
  select 'conversation-leaver', e.language, e.id, 'epoch' from people.employees e where e.id = employee;
end
$$;
comment on function people.write_to_leaver(uuid) is
  'Door dialogue -> people: a letter to somebody who left, with a link to the own record; the link is made when the letter is sent.';
grant execute on function people.write_to_leaver(uuid) to dialogue;
