create or replace function people.whereabouts(employees uuid[])
returns table (employee uuid, works_here boolean, mail text)
language sql stable security definer set search_path = ''
as $$
  select e.id, e.left_on is null, e.mail from people.employees e where e.id = any (employees)
$$;
comment on function people.whereabouts(uuid[]) is
  'Door dialogue -> people: which of these employees work here today, and the address of each, also of who left; of who is forgotten, nothing.';
grant execute on function people.whereabouts(uuid[]) to dialogue;
