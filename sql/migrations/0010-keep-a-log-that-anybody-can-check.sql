-- Why now: a promise that only we can check is no promise. What was announced has to stay announced, in a
-- list that anybody can copy today and compare tomorrow; and those who watch over it have to hear of it.
set local role transparency_owner;

create function transparency.canonical(value jsonb) returns text
language plpgsql immutable set search_path = ''
as $$
begin
  return case jsonb_typeof(value)
    when 'object' then (
      select '{' || coalesce(string_agg(to_json(e.key)::text || ':' || transparency.canonical(e.value), ','
        order by e.key collate "C"), '') || '}'
      from jsonb_each(canonical.value) as e)
    when 'array' then (
      select '[' || coalesce(string_agg(transparency.canonical(e.value), ',' order by e.ordinality), '') || ']'
      from jsonb_array_elements(canonical.value) with ordinality as e)
    else value::text
  end;
end
$$;
comment on function transparency.canonical(jsonb) is
  'Canonical JSON (RFC 8785) of texts, whole numbers, lists and objects with plain names: all that the log holds.';

create function transparency.hash_of(value jsonb) returns text
language sql immutable set search_path = ''
as $$ select encode(sha256(convert_to(transparency.canonical(value), 'UTF8')), 'hex') $$;
comment on function transparency.hash_of(jsonb) is 'SHA-256 of the canonical JSON, hexadecimal.';

create function transparency.entry_of(place integer, day date, kind text, body jsonb, previous text) returns jsonb
language sql immutable set search_path = ''
as $$
  select jsonb_build_object('index', place, 'date', to_jsonb(day), 'kind', kind, 'body', body, 'previous', previous)
$$;
comment on function transparency.entry_of(integer, date, text, jsonb, text) is 'What the hash of a log entry is taken of.';

create table transparency.log_entries (
  place integer constraint log_entries__place primary key constraint log_entries__begins_at_one check (place >= 1),
  day date not null,
  kind text not null constraint log_entries__kind_is_known check (kind in ('announced', 'stopped', 'counted', 'pages', 'alarm')),
  body jsonb not null,
  previous text constraint log_entries__one_successor unique nulls not distinct,
  hash text not null constraint log_entries__hash_is_unique unique,
  written text not null,
  constraint log_entries__only_the_first_has_none_before check ((previous is null) = (place = 1)),
  constraint log_entries__hash_is_right
    check (hash = transparency.hash_of(transparency.entry_of(place, day, kind, body, previous))),
  constraint log_entries__says_what_it_holds
    check (written = transparency.canonical(transparency.entry_of(place, day, kind, body, previous) || jsonb_build_object('hash', hash)))
);
comment on table transparency.log_entries is
  'The transparency log: what was announced to everybody, each entry chained to the one before. Only ever added to.';
comment on column transparency.log_entries.place is 'Position, from 1. Counts announcements, never ballots.';
comment on column transparency.log_entries.day is 'Date, nothing finer.';
comment on column transparency.log_entries.kind is 'announced, stopped or counted: a wave. pages: the files that the servers hand out. alarm: why the worker does not count, or warns.';
comment on column transparency.log_entries.body is 'The facts, each public elsewhere already: manifest, receipts, pages.';
comment on column transparency.log_entries.previous is 'Hash of the entry before; null for the first.';
comment on column transparency.log_entries.hash is 'SHA-256 of the canonical JSON of the columns before it.';
comment on column transparency.log_entries.written is
  'The entry as everybody reads it: canonical JSON. Kept, so that a flood of readers costs no more than reading.';
alter table transparency.log_entries enable row level security;
-- The functions of the answers room add and read, as its owner. The table is in a schema of another role, that
-- nobody can log in as and no function runs as: an owner could give itself the right to change an entry, and the
-- owner of a schema could drop what is in it.
create policy log_entries__read_by_answers on transparency.log_entries for select to answers_owner using (true);
create policy log_entries__added_to_by_answers on transparency.log_entries for insert to answers_owner with check (true);
grant usage on schema transparency to answers_owner;
grant select, insert on transparency.log_entries to answers_owner;
grant execute on function transparency.canonical(jsonb), transparency.hash_of(jsonb),
  transparency.entry_of(integer, date, text, jsonb, text) to answers_owner;

set local role answers_owner;

create function answers.append_entry(kind text, body jsonb) returns void
language plpgsql volatile set search_path = ''
as $$
declare
  last transparency.log_entries;
  next_place integer;
  entry jsonb;
  entry_hash text;
  today date;
begin
  perform answers.one_at_a_time();
  select * into last from transparency.log_entries order by place desc limit 1;
  next_place := coalesce(last.place, 0) + 1;
  -- A clock that is put back must not break the chain for good: its days never fall.
  today := greatest(current_date, last.day);
  entry := transparency.entry_of(next_place, today, append_entry.kind, append_entry.body, last.hash);
  entry_hash := transparency.hash_of(entry);
  insert into transparency.log_entries (place, day, kind, body, previous, hash, written)
  values (next_place, today, append_entry.kind, append_entry.body, last.hash, entry_hash,
    transparency.canonical(entry || jsonb_build_object('hash', entry_hash)));
end
$$;
comment on function answers.append_entry(text, jsonb) is 'Adds one entry to the log. Only for functions of this room.';

create function answers.read_log() returns setof text
language sql stable security definer set search_path = ''
as $$ select written from transparency.log_entries order by place $$;
comment on function answers.read_log() is 'Public: the transparency log, one entry a row, as canonical JSON.';
grant execute on function answers.read_log() to answers, people;

create function answers.log_head() returns text
language sql stable security definer set search_path = ''
as $$ select hash from transparency.log_entries order by place desc limit 1 $$;
comment on function answers.log_head() is 'Public: hash of the last entry of the log, which names all that stand before it.';
grant execute on function answers.log_head() to answers;

create function answers.note_pages(pages jsonb) returns boolean
language plpgsql volatile set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  if pages = (select l.body from transparency.log_entries l where l.kind = 'pages' order by l.place desc limit 1) then
    return false;
  end if;
  perform answers.append_entry('pages', pages);
  return true;
end
$$;
comment on function answers.note_pages(jsonb) is
  'For whoever starts the servers, and no room: the hashes of the pages they hand out, whenever those changed.';

create or replace function answers.announce_wave(
  wave uuid, fingerprint text, manifest text, questionnaire text, questionnaire_hash text,
  tree text, segments text[]
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  said jsonb := manifest::jsonb;
begin
  perform answers.one_at_a_time();
  -- The dates are those that everybody can read, whatever else was said.
  insert into answers.waves (id, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments, opens_on, closes_on)
  values (wave, fingerprint, manifest, questionnaire, questionnaire_hash, tree, segments,
    (said ->> 'opens')::date, (said ->> 'closes')::date);
  -- Nothing but what the manifest says: whoever has it can make this entry again and compare.
  perform answers.append_entry('announced', jsonb_build_object(
    'wave', wave, 'fingerprint', fingerprint,
    'manifest', encode(sha256(convert_to(manifest, 'UTF8')), 'hex'),
    'questionnaire', questionnaire_hash, 'opens', said -> 'opens', 'closes', said -> 'closes',
    'block', said -> 'thresholds' -> 'block',
    'segments', said -> 'segments'));
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

create or replace function answers.announce_wave(stopped uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  known text;
begin
  perform answers.one_at_a_time();
  update answers.waves set state = 'stopped' where id = stopped and state in ('open', 'closed') returning fingerprint into known;
  if not found then
    raise exception using errcode = 'OH001', constraint = 'waves__is_not_open';
  end if;
  perform answers.append_entry('stopped', jsonb_build_object('wave', stopped, 'fingerprint', known));
  perform answers.drop_ballots(stopped);
end
$$;

create or replace function answers.bury_wave(wave uuid, counted_receipts text[], report jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  sorted text[] := array(select r.receipt from unnest(counted_receipts) as r (receipt) order by r.receipt collate "C");
  known text;
begin
  update answers.waves set state = 'counted', receipts = sorted where id = wave and state = 'closed'
  returning fingerprint into known;
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  perform answers.append_entry('counted', jsonb_build_object(
    'wave', wave, 'fingerprint', known,
    -- The hash of what `/waves/<wave>/receipts` replies, byte for byte.
    'receipts', jsonb_build_object('count', cardinality(sorted), 'hash', transparency.hash_of(to_jsonb(sorted))),
    -- Numbers for the whole wave only: what became of the ballots, and why some stand in no figure.
    'report', report));
  perform answers.drop_ballots(wave);
end
$$;

create function answers.raise_alarm(wave uuid, reason text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  known text;
begin
  if wave is null or reason is null then
    raise null_value_not_allowed;
  end if;
  -- Codes only: whoever reads answers must have no place to write one down.
  if reason not in ('tally-key-missing', 'tally-key-broken', 'manifest-changed', 'not-over', 'tree-changed',
    'segments-changed', 'questionnaire-changed', 'ballots-do-not-add-up', 'ballots-changed', 'said-not-due',
    'figures-cannot-be-kept', 'keeps-failing')
  then
    raise insufficient_privilege using constraint = 'alarms__reason_is_known';
  end if;
  perform answers.one_at_a_time();
  select fingerprint into known from answers.waves where id = wave;
  if not found then
    raise insufficient_privilege using constraint = 'alarms__wave_is_known';
  end if;
  -- Once for a wave and a reason: the worker may ask every minute.
  if not exists (
    select from transparency.log_entries l where l.kind = 'alarm'
    and l.body ->> 'wave' = wave::text and l.body ->> 'reason' = raise_alarm.reason)
  then
    perform answers.append_entry('alarm', jsonb_build_object('wave', wave, 'fingerprint', known, 'reason', raise_alarm.reason));
  end if;
end
$$;
comment on function answers.raise_alarm(uuid, text) is
  'Door counting -> answers: says in the log, for everybody, why a wave cannot be trusted or counted. Codes, never a figure.';
grant execute on function answers.raise_alarm(uuid, text) to counting;

set local role people_owner;

create table people.notices (
  id uuid constraint notices__id primary key default gen_random_uuid(),
  kind text not null constraint notices__kind_is_known
    check (kind in ('wave-opened', 'wave-stopped', 'wave-counted', 'staff-list-changed', 'address-changed', 'sign-in')),
  language text not null constraint notices__language_is_known check (language in ('nl', 'en', 'fr', 'de')),
  entry integer,
  wave_id uuid constraint notices__wave references people.waves (id) on delete cascade,
  joined integer,
  gone integer,
  leaders integer,
  employee_id uuid constraint notices__employee references people.employees (id) on delete cascade,
  mail text,
  account_id uuid constraint notices__account references people.accounts (id) on delete cascade,
  void_at timestamptz,
  state text not null default 'waiting'
    constraint notices__state_is_known check (state in ('waiting', 'sending', 'refused', 'given-up', 'unsure')),
  reason text,
  tries integer not null default 0,
  due_at timestamptz not null default now(),
  until date not null default current_date + 5,
  constraint notices__of_a_wave_name_an_entry check ((kind like 'wave-%') = (entry is not null)),
  constraint notices__of_a_list_name_a_wave
    check ((kind = 'staff-list-changed') = (wave_id is not null and joined is not null and gone is not null and leaders is not null)),
  constraint notices__of_an_address_name_a_person
    check ((kind = 'address-changed') = (employee_id is not null and mail is not null)),
  constraint notices__to_sign_in_name_an_account
    check ((kind = 'sign-in') = (account_id is not null and void_at is not null))
);
comment on table people.notices is
  'Outbox beside people.letters: to the works council, to an address that is no longer somebody''s, and links to sign in with. A row goes with its letter.';
comment on column people.notices.id is 'Random.';
comment on column people.notices.kind is 'Which text; the letter is rendered at the moment of sending.';
comment on column people.notices.language is 'Language of the letter.';
comment on column people.notices.entry is 'Entry of the transparency log that the works council is told of.';
comment on column people.notices.wave_id is 'The open wave whose groups a new staff list touched.';
comment on column people.notices.joined is 'People whom the new list puts into those groups.';
comment on column people.notices.gone is 'People whom it takes out of them.';
comment on column people.notices.leaders is 'Units of that wave with another leader than before.';
comment on column people.notices.employee_id is 'Whose mail address was changed.';
comment on column people.notices.mail is 'The address before the change, which is where the letter goes.';
comment on column people.notices.account_id is 'Who asked for a link to sign in with; the link is made when the letter is sent.';
comment on column people.notices.void_at is 'A link that would come later is of no use, and is not sent.';
comment on column people.notices.state is 'As of people.letters.';
comment on column people.notices.reason is 'As of people.letters; no-address while the settings name none.';
comment on column people.notices.tries is 'As of people.letters.';
comment on column people.notices.due_at is 'As of people.letters.';
comment on column people.notices.until is 'Last day of trying.';

create table people.post_room (
  only_one boolean constraint post_room__one_row primary key default true
    constraint post_room__only_one check (only_one),
  reason text not null,
  since timestamptz not null,
  pauses integer not null,
  again_at timestamptz not null
);
comment on table people.post_room is 'Holds a row while the mail server takes no letter from us, whoever it is for: all letters wait then, and one is tried now and then.';
comment on column people.post_room.only_one is 'Always true: there is one mail server.';
comment on column people.post_room.reason is 'At which step, and with which code; never a word of the mail server.';
comment on column people.post_room.since is 'Since when.';
comment on column people.post_room.pauses is 'How many pauses there were; each is longer than the one before.';
comment on column people.post_room.again_at is 'When one letter is tried again.';

create table people.council_news (
  only_one boolean constraint council_news__one_row primary key default true
    constraint council_news__only_one check (only_one),
  told integer not null
);
comment on table people.council_news is 'How far the works council was told of the transparency log.';
comment on column people.council_news.only_one is 'Always true: there is one works council address.';
comment on column people.council_news.told is 'Last entry a letter was written about; stays where it is while there is no address to write to.';

create index notices__by_wave on people.notices (wave_id);
create index notices__by_employee on people.notices (employee_id);
create index notices__by_account on people.notices (account_id);
alter table people.notices enable row level security;
alter table people.council_news enable row level security;
alter table people.post_room enable row level security;
create policy notices__the_room_itself on people.notices to people using (true) with check (true);
create policy council_news__the_room_itself on people.council_news to people using (true) with check (true);
grant select, delete on people.notices to people;
create policy post_room__the_room_itself on people.post_room to people using (true) with check (true);
grant insert (kind, language, entry, wave_id, joined, gone, leaders, employee_id, mail, account_id, void_at, due_at, until),
  update (state, reason, tries, due_at, until) on people.notices to people;
grant select, delete on people.post_room to people;
grant insert (only_one, reason, since, pauses, again_at), update (reason, since, pauses, again_at) on people.post_room to people;
grant select on people.council_news to people;
grant insert (only_one, told), update (told) on people.council_news to people;
