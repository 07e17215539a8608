create or replace function people.may(account uuid, act text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from people.roles
    join (values
      ('hr', 'read-organisation'), ('hr', 'read-comments'), ('hr', 'release'),
      ('moderator', 'read-comments')
    ) as rights (role, act) on rights.role = roles.role
    where roles.account_id = account and rights.act = may.act
  )
$$;
comment on function people.may(uuid, text) is
  'Door results <- people: whether this account has a role that allows this act. What is not listed here is allowed to nobody.';
grant execute on function people.may(uuid, text) to results_owner, dialogue_owner;
