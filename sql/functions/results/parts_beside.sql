create or replace function results.parts_beside(account uuid, wave uuid, reader text) returns uuid[]
language sql stable set search_path = ''
as $$
  select case when reader like 'leader%' then results.read_by(account, wave) else '{}' end
$$;
comment on function results.parts_beside(uuid, uuid, text) is
  'The units whose figures a leader reads on other pages; nobody else could subtract them.';
