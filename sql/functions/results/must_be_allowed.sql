create or replace function results.must_be_allowed(account uuid, act text) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if people.may(account, act) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
end
$$;
comment on function results.must_be_allowed(uuid, text) is 'Refuses an account without a role that allows this act.';
