create or replace function people.who_left(token_hash bytea, today date)
returns table (employee uuid, mail text)
language sql stable security definer set search_path = ''
as $$
  select e.id, o.mail from people.old_addresses o join people.employees e on e.id = o.employee_id
  where o.token_hash = who_left.token_hash and o.until >= today and e.left_on is not null
$$;
comment on function people.who_left(bytea, date) is
  'Door dialogue -> people: who left and was sent this link, and to which address; as often as they like, until its last day.';
grant execute on function people.who_left(bytea, date) to dialogue;
