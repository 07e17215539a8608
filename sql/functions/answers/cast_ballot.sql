create or replace function answers.cast_ballot(wave uuid, segment text, nullifier bytea, sealed bytea) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform from answers.waves where id = wave and state = 'open' for share;
  if not found then
    raise exception using errcode = 'OH001', constraint = 'waves__is_not_open';
  end if;
  insert into answers.nullifiers (wave_id, nullifier) values (wave, cast_ballot.nullifier) on conflict do nothing;
  if not found then
    return; -- A replay. The ballot is stored already, and the sender may stop trying.
  end if;
  -- Ballots of a segment are stored one at a time. Otherwise two ballots could use the last ticket that was issued.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(wave::text || cast_ballot.segment, 0));
  if (select count(*) from answers.ballots b where b.wave_id = wave and b.segment = cast_ballot.segment)
     >= answers.most_ballots(wave, cast_ballot.segment) then
    raise exception using errcode = 'OH002', constraint = 'ballots__as_many_as_tickets';
  end if;
  insert into answers.ballots (wave_id, segment, sealed) values (wave, cast_ballot.segment, cast_ballot.sealed);
end
$$;
comment on function answers.cast_ballot(uuid, text, bytea, bytea) is
  'Stores a sealed ballot once for a ticket. A segment never has more ballots than tickets were asked for, or than the manifest says are invited.';
grant execute on function answers.cast_ballot(uuid, text, bytea, bytea) to answers;
