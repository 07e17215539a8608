create or replace function people.said_at_old_address(account uuid, token_hash bytea, today date) returns text
language sql volatile security definer set search_path = ''
as $$
  -- That of somebody else stays, and is not used up by whoever tries it.
  delete from people.old_addresses o using people.accounts a
  where o.token_hash = said_at_old_address.token_hash and a.id = said_at_old_address.account
    and a.employee_id = o.employee_id and o.until >= today
  returning o.mail
$$;
comment on function people.said_at_old_address(uuid, bytea, date) is
  'Door dialogue -> people: the old address to which this link went, once; null where it is unknown, used, too old, or was not sent to the employee behind this account.';
grant execute on function people.said_at_old_address(uuid, bytea, date) to dialogue;
