-- Why now: what passes between the rooms passes through these functions, and through nothing else.

set local role people_owner;

create function people.issued(wave uuid, segment text) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from people.invitations
  where invitations.wave_id = issued.wave and invitations.segment = issued.segment and blinded is not null
$$;
comment on function people.issued(uuid, text) is 'Door answers <- people: how many tickets a segment asked for. A number, never who.';
grant usage on schema people to answers_owner;
grant execute on function people.issued(uuid, text) to answers_owner;

set local role answers_owner;

create function answers.partition_name(base text, wave uuid) returns text
language sql immutable set search_path = ''
as $$ select base || '_' || replace(wave::text, '-', '') $$;
comment on function answers.partition_name(text, uuid) is 'Name of a wave''s own table.';

create function answers.one_at_a_time() returns void
language sql volatile set search_path = ''
as $$ select pg_catalog.pg_advisory_xact_lock(7240613) $$;
comment on function answers.one_at_a_time() is
  'Opening, stopping and counting wait for one another here, before they ask for a lock that a ballot would wait behind.';

create function answers.drop_ballots(wave uuid) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  -- In the order in which a ballot takes them, or the two could wait for each other.
  lock table answers.nullifiers, answers.ballots in access exclusive mode;
  execute format('drop table if exists answers.%I', answers.partition_name('ballots', wave));
  execute format('drop table if exists answers.%I', answers.partition_name('nullifiers', wave));
  delete from answers.segments where wave_id = wave;
end
$$;
comment on function answers.drop_ballots(uuid) is 'Drops the ballots and spent tickets of a wave, and what was only needed to take them.';

create function answers.announce_wave(
  wave uuid, fingerprint text, manifest text, questionnaire text, questionnaire_hash text,
  tree text, segments text[]
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  -- The dates are those that everybody can read, whatever else was said.
  insert into answers.waves (id, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments, opens_on, closes_on)
  values (wave, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments,
    (manifest::jsonb ->> 'opens')::date, (manifest::jsonb ->> 'closes')::date);
  insert into answers.segments (wave_id, id, invited)
  select waves.id, sizes.key, sizes.value::integer
  from answers.waves, jsonb_each_text(waves.invited) sizes where waves.id = wave;
  lock table answers.nullifiers, answers.ballots in access exclusive mode;
  execute format('create table answers.%I partition of answers.ballots for values in (%L)',
    answers.partition_name('ballots', wave), wave);
  execute format('create table answers.%I partition of answers.nullifiers for values in (%L)',
    answers.partition_name('nullifiers', wave), wave);
  -- A partition has rights of its own; only its parent may be asked.
  execute format('alter table answers.%I enable row level security', answers.partition_name('ballots', wave));
  execute format('alter table answers.%I enable row level security', answers.partition_name('nullifiers', wave));
end
$$;
comment on function answers.announce_wave(uuid, text, text, text, text, text, text[]) is
  'Door people -> answers: a wave and its manifest, which cannot be changed afterwards.';

create function answers.announce_wave(stopped uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  update answers.waves set state = 'stopped' where id = stopped and state in ('open', 'closed');
  if not found then
    raise exception using errcode = 'OH001', constraint = 'waves__is_not_open';
  end if;
  perform answers.drop_ballots(stopped);
end
$$;
comment on function answers.announce_wave(uuid) is
  'Door people -> answers: the wave is stopped. Its ballots are destroyed and nothing is ever counted.';
grant execute on function answers.announce_wave(uuid, text, text, text, text, text, text[]), answers.announce_wave(uuid) to people;

create function answers.most_ballots(wave uuid, segment text) returns integer
language sql stable set search_path = ''
as $$
  select coalesce((
    select least(people.issued(segments.wave_id, segments.id), segments.invited)
    from answers.segments where segments.wave_id = most_ballots.wave and segments.id = most_ballots.segment), 0)
$$;
comment on function answers.most_ballots(uuid, text) is
  'Tickets asked in a segment, but never more than its manifest says are invited: that is frozen, whoever is put into a table later.';

create function answers.cast_ballot(wave uuid, segment text, nullifier bytea, sealed bytea) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform from answers.waves where id = wave and state = 'open' for share;
  if not found then
    raise exception using errcode = 'OH001', constraint = 'waves__is_not_open';
  end if;
  insert into answers.nullifiers (wave_id, nullifier) values (wave, cast_ballot.nullifier) on conflict do nothing;
  if not found then
    return; -- A replay: the ballot is in already, and the sender may stop trying.
  end if;
  -- One at a time in a segment, or two ballots could both be the last one that was issued.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(wave::text || cast_ballot.segment, 0));
  if (select count(*) from answers.ballots b where b.wave_id = wave and b.segment = cast_ballot.segment)
     >= answers.most_ballots(wave, cast_ballot.segment) then
    raise exception using errcode = 'OH002', constraint = 'ballots__as_many_as_tickets';
  end if;
  insert into answers.ballots (wave_id, segment, sealed) values (wave, cast_ballot.segment, cast_ballot.sealed);
end
$$;
comment on function answers.cast_ballot(uuid, text, bytea, bytea) is
  'Stores a sealed ballot once for a ticket. Never more ballots in a segment than tickets were asked, nor than the manifest says are invited.';

create function answers.read_manifest(fingerprint text) returns table (wave uuid, manifest text, open boolean)
language sql stable security definer set search_path = ''
as $$
  select waves.id, waves.manifest, waves.state = 'open' from answers.waves
  where waves.fingerprint = read_manifest.fingerprint
$$;
comment on function answers.read_manifest(text) is 'Public: the manifest with this fingerprint.';

create function answers.read_segments(fingerprint text) returns text[]
language sql stable security definer set search_path = ''
as $$ select waves.segments from answers.waves where waves.fingerprint = read_segments.fingerprint $$;
comment on function answers.read_segments(text) is 'Public: the list of segments that this manifest names by its root.';

create function answers.wave_state(fingerprint text) returns table (wave uuid, open boolean)
language sql stable security definer set search_path = ''
as $$ select waves.id, waves.state = 'open' from answers.waves where waves.fingerprint = wave_state.fingerprint $$;
comment on function answers.wave_state(text) is
  'Which wave has this fingerprint, and is it open now? A manifest never changes and may be remembered; this may not.';

create function answers.read_questionnaire(hash text) returns text
language sql stable security definer set search_path = ''
as $$ select questionnaire from answers.waves where questionnaire_hash = hash limit 1 $$;
comment on function answers.read_questionnaire(text) is 'Public: the questionnaire with this checksum.';

create function answers.read_receipts(wave uuid) returns text[]
language sql stable security definer set search_path = ''
as $$ select receipts from answers.waves where id = wave and state = 'counted' $$;
comment on function answers.read_receipts(uuid) is 'Public: receipts of a counted wave, sorted.';

create function answers.list_manifests() returns table (wave uuid, fingerprint text, opens_on date, closes_on date, state text)
language sql stable security definer set search_path = ''
as $$
  select id, waves.fingerprint, waves.opens_on, waves.closes_on, case when waves.state = 'closed' then 'open' else waves.state end
  from answers.waves order by waves.opens_on, waves.fingerprint
$$;
comment on function answers.list_manifests() is 'Public: every manifest that was ever announced.';

grant execute on function answers.cast_ballot(uuid, text, bytea, bytea), answers.read_manifest(text), answers.wave_state(text),
  answers.read_segments(text), answers.read_questionnaire(text), answers.read_receipts(uuid), answers.list_manifests() to answers;

create function answers.adds_up(wave uuid) returns boolean
language sql stable set search_path = ''
as $$
  -- The manifest's sizes are one large value: it is read once, not once for every segment.
  with frozen as materialized (
    select sizes.key as segment, sizes.value::integer as invited
    from answers.waves, pg_catalog.jsonb_each_text(waves.invited) sizes where waves.id = adds_up.wave
  ),
  came as (
    select b.segment, count(*) as ballots from answers.ballots b where b.wave_id = adds_up.wave group by b.segment
  )
  select (select count(*) from answers.ballots b where b.wave_id = adds_up.wave)
       = (select count(*) from answers.nullifiers n where n.wave_id = adds_up.wave)
    and not exists (
      select from came left join frozen using (segment)
      where ballots > least(people.issued(adds_up.wave, segment), coalesce(invited, 0)))
$$;
comment on function answers.adds_up(uuid) is
  'Is there a spent ticket for every ballot, and in no segment more ballots than tickets or people invited?';

create function answers.close_wave(wave uuid) returns table (
  fingerprint text, manifest text, questionnaire text, tree text, segments text[])
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  -- Waits for ballots that are being stored, and lets none in after it.
  return query
    update answers.waves set state = 'closed'
    where waves.id = wave and waves.state in ('open', 'closed') and waves.closes_on < current_date
    returning waves.fingerprint, waves.manifest, waves.questionnaire, waves.tree, waves.segments;
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- Nobody writes to them past the doors either, between what is checked here and what is read next.
  execute format('lock table answers.%I, answers.%I in share mode',
    answers.partition_name('nullifiers', wave), answers.partition_name('ballots', wave));
  if not answers.adds_up(wave) then
    raise exception using errcode = 'OH007', constraint = 'ballots__add_up';
  end if;
end
$$;
comment on function answers.close_wave(uuid) is
  'Counting room: closes a wave whose last day has passed, for good, and locks it until the transaction ends. Refused while its ballots do not add up.';

create function answers.bury_wave(wave uuid, counted_receipts text[], report jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update answers.waves set state = 'counted', receipts = counted_receipts where id = wave and state = 'closed';
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  perform answers.drop_ballots(wave);
end
$$;
comment on function answers.bury_wave(uuid, text[], jsonb) is
  'Counting room: publishes the receipts and drops the ballots and spent tickets.';
grant execute on function answers.close_wave(uuid), answers.bury_wave(uuid, text[], jsonb) to counting;

set local role people_owner;

create function people.forget_wave(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Whoever calls it for a wave that goes on would take its invitations away.
  if not exists (select from people.waves where id = wave and state = 'open' and closes_on < current_date) then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  -- Set at the count and not before: opening and stopping a wave must not make anybody less new. And only
  -- for whoever is still written to at the address that was invited.
  update people.employees set last_counted_with = wave_units.unit_id
  from people.invitations join people.wave_units
    on wave_units.wave_id = invitations.wave_id and wave_units.segment = invitations.segment
  where invitations.wave_id = forget_wave.wave and employees.id = invitations.employee_id
    and employees.mail = invitations.mail;
  -- Only now: a wave that is stopped must leave what was known before it.
  delete from people.askings older using people.askings newer
  where newer.wave_id = forget_wave.wave and older.employee_id = newer.employee_id
    and older.wave_id in (
      -- Waves of which this one asked everything again.
      select waves.id from people.waves where waves.id <> forget_wave.wave and not exists (
        select item from people.wave_questions where wave_id = waves.id
        except select item from people.wave_questions where wave_id = forget_wave.wave));
  delete from people.letters where wave_id = wave;
  perform people.drop_invitations(wave);
  update people.waves set state = 'counted', participation_percent = null, participation_on = null where id = wave;
end
$$;
comment on function people.forget_wave(uuid) is
  'Door counting -> people: the wave is counted; nobody is invited to it any more. Totals a segment remain.';
grant usage on schema people to counting;
grant execute on function people.forget_wave(uuid) to counting;

create function people.leads(person uuid, unit uuid, wave uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select case
    when unit is null then exists (select from people.accounts where accounts.id = person and accounts.is_hr)
    else exists (
      select from people.accounts
      join people.wave_units on wave_units.leader_id = accounts.employee_id
      where accounts.id = person and wave_units.unit_id = unit and wave_units.wave_id = leads.wave
    )
  end
$$;
comment on function people.leads(uuid, uuid, uuid) is
  'Door results <- people: did this person lead the unit when the wave opened? With no unit: may the person read the whole tree (HR)?';
grant usage on schema people to results_owner;
grant execute on function people.leads(uuid, uuid, uuid) to results_owner;

create function people.pair(person uuid) returns table (employee uuid, leader uuid)
language sql stable security definer set search_path = ''
as $$
  select employees.id, employees.leader_id from people.accounts
  join people.employees on accounts.employee_id in (employees.id, employees.leader_id)
  where accounts.id = person and employees.left_on is null and employees.leader_id is not null
$$;
comment on function people.pair(uuid) is
  'Door dialogue <- people: the conversations this person can have, as pairs of an employee and who leads them.';
grant usage on schema people to dialogue;
grant execute on function people.pair(uuid) to dialogue;
