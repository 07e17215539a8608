create or replace function results.must_lead(account uuid, wave uuid, unit uuid) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if people.leads(account, wave, unit) is not true then
    raise exception using errcode = 'OH005', constraint = 'units__not_yours_to_read';
  end if;
end
$$;
comment on function results.must_lead(uuid, uuid, uuid) is 'Refuses an account that did not lead the unit when the wave opened.';
