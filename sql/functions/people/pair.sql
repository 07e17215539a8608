create or replace function people.pair(account uuid)
returns table (me uuid, my_mail text, employee uuid, leader uuid, name text, mail text)
language sql stable security definer set search_path = ''
as $$
  select self.id, self.mail, self.id, other.id, other.first_name || ' ' || other.last_name, other.mail
  from people.accounts join people.employees self on self.id = accounts.employee_id
  left join people.employees other on other.id = self.leader_id and other.id <> self.id and other.left_on is null and other.mail is not null
  where accounts.id = pair.account and self.left_on is null and self.mail is not null
  union all
  select self.id, self.mail, other.id, self.id, other.first_name || ' ' || other.last_name, other.mail
  from people.accounts join people.employees self on self.id = accounts.employee_id
  join people.employees other on other.leader_id = self.id and other.id <> self.id
  where accounts.id = pair.account and self.left_on is null and other.left_on is null
    and self.mail is not null and other.mail is not null
$$;
comment on function people.pair(uuid) is
  'Door dialogue <- people: the employee behind this account, and the pairs of today: with who leads the employee (null where nobody does), and with each whom the employee leads. With name and address of the other. Somebody without an address is in no pair: nobody could tell who it is.';
grant execute on function people.pair(uuid) to dialogue, dialogue_owner;
