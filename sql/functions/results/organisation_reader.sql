create or replace function results.organisation_reader(account uuid) returns text
language sql stable set search_path = ''
as $$
  -- One of three leaders would know which figures are about the others. An account of HR may belong to a leader.
  select case when exists (select from people.led_by(account, null)) then 'organisation-leads' else 'organisation' end
$$;
comment on function results.organisation_reader(uuid) is 'Which kind of reader this account is, if it may read the organisation.';
