create or replace function people.pair(account uuid) returns table (employee uuid, leader uuid)
language sql stable security definer set search_path = ''
as $$
  select employees.id, employees.leader_id from people.accounts
  join people.employees on accounts.employee_id in (employees.id, employees.leader_id)
  where accounts.id = pair.account and employees.left_on is null and employees.leader_id is not null
$$;
comment on function people.pair(uuid) is
  'Door dialogue <- people: the conversations that this account can have, as pairs of an employee and the leader.';
grant execute on function people.pair(uuid) to dialogue;
