create or replace function results.organisation_reader(account uuid) returns text
language sql stable set search_path = ''
as $$
  -- Who is one of three leaders would know which figures are about the others; somebody in HR may lead as well.
  select case when exists (select from people.led_by(account, null)) then 'organisation-leads' else 'organisation' end
$$;
comment on function results.organisation_reader(uuid) is 'Which kind of reader somebody is who may read the organisation.';
