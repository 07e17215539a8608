create or replace function people.drop_invitations(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  execute format('drop table if exists people.%I', 'invitations_' || replace(wave::text, '-', ''));
end
$$;
comment on function people.drop_invitations(uuid) is 'Drops the invitations of a wave that is counted or stopped, and with them the order of their rows.';
grant execute on function people.drop_invitations(uuid) to people;
