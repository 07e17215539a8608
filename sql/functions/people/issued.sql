create or replace function people.issued(wave uuid, segment text) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from people.invitations
  where invitations.wave_id = issued.wave and invitations.segment = issued.segment and blinded is not null
$$;
comment on function people.issued(uuid, text) is 'Door answers <- people: how many tickets a segment asked for. It tells a number, and never who asked.';
grant execute on function people.issued(uuid, text) to answers_owner;
