create or replace function people.count_pairs() returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from people.employees e
  join people.employees leader on leader.id = e.leader_id and leader.left_on is null and leader.mail is not null
  where e.left_on is null and e.mail is not null and e.leader_id <> e.id
$$;
comment on function people.count_pairs() is
  'Door dialogue <- people: how many pairs of an employee and a leader there are today, in the whole organisation.';
grant execute on function people.count_pairs() to dialogue_owner;
