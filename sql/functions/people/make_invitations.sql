create or replace function people.make_invitations(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  own_table text := 'invitations_' || replace(wave::text, '-', '');
begin
  -- The table is made first and then attached, without references. So it waits for no ballot and no count, and they do not wait for it.
  execute format('create table people.%I (like people.invitations including all)', own_table);
  -- A partition has rights of its own. The room may query its parent only.
  execute format('alter table people.%I enable row level security', own_table);
  execute format('alter table people.invitations attach partition people.%I for values in (%L)', own_table, wave);
end
$$;
comment on function people.make_invitations(uuid) is 'Makes the table for the invitations of a wave that opens.';
grant execute on function people.make_invitations(uuid) to people;
