-- Why now: a wave freezes the staff list, and invites by links of which only a keyed hash is kept.
set local role people_owner;

create table people.works_council_agreement (
  only_one boolean constraint works_council_agreement__one_row primary key default true
    constraint works_council_agreement__only_one check (only_one),
  reference text not null constraint works_council_agreement__has_a_reference check (reference <> ''),
  agreed_on date not null
);
comment on table people.works_council_agreement is 'The agreement of the works council (OR, CPBW), without which no wave opens.';
comment on column people.works_council_agreement.only_one is 'Always true: there is one agreement in force.';
comment on column people.works_council_agreement.reference is 'How the works council refers to it; respondents see it.';
comment on column people.works_council_agreement.agreed_on is 'Date of the agreement; respondents see it.';

create table people.waves (
  id uuid constraint waves__id primary key,
  fingerprint text not null constraint waves__fingerprint_is_unique unique,
  instrument text not null,
  form text not null,
  opens_on date not null,
  closes_on date not null,
  floor integer not null constraint waves__floor_is_five_or_more check (floor >= 5),
  state text not null default 'open' constraint waves__state_is_known check (state in ('open', 'stopped', 'counted')),
  participation_percent integer constraint waves__participation_is_coarse check (participation_percent % 5 = 0),
  participation_on date,
  reminded_on date,
  constraint waves__leaves_five_days check (closes_on >= opens_on + 5)
);
comment on table people.waves is 'One time a pulse is sent.';
comment on column people.waves.id is 'Random.';
comment on column people.waves.fingerprint is 'Sixteen characters, stretched from the manifest''s SHA-256: what people compare.';
comment on column people.waves.instrument is 'Instrument and version, for example ooghoogte-pulse@0.1.0.';
comment on column people.waves.form is 'Which items are asked.';
comment on column people.waves.opens_on is 'First day.';
comment on column people.waves.closes_on is 'Last day; never moved.';
comment on column people.waves.floor is 'Smallest block, as the manifest says: waves that ask the same have the same, or two of them could be subtracted.';
comment on column people.waves.state is 'open, then either counted or stopped; a stopped wave is never counted.';
comment on column people.waves.participation_percent is 'Tickets asked by the whole organisation at participation_on, rounded down to 5 %.';
comment on column people.waves.reminded_on is 'The day everybody was last reminded; once a day is enough.';
comment on column people.waves.participation_on is 'The day the figure was taken; it does not move within a day.';

create table people.wave_units (
  wave_id uuid not null constraint wave_units__wave references people.waves (id) on delete cascade,
  unit_id uuid not null,
  parent_id uuid,
  name text not null,
  leader_id uuid constraint wave_units__leader references people.employees (id) on delete set null,
  in_audience boolean not null,
  segment text,
  invited integer not null constraint wave_units__segment_holds_five check (invited = 0 or invited >= 5),
  constraint wave_units__id primary key (wave_id, unit_id),
  constraint wave_units__segment_ends_once unique (wave_id, segment)
);
comment on table people.wave_units is 'The organisation tree as it was when a wave opened.';
comment on column people.wave_units.wave_id is 'The wave.';
comment on column people.wave_units.unit_id is 'The unit; it may be gone from the staff list by now.';
comment on column people.wave_units.parent_id is 'The unit above it at that time.';
comment on column people.wave_units.name is 'Its name at that time, naming those pooled into it.';
comment on column people.wave_units.leader_id is 'Who led it when the wave opened: results belong to that person.';
comment on column people.wave_units.in_audience is 'False for units above the audience, which are there to keep the tree whole.';
comment on column people.wave_units.segment is 'The segment that ends at this unit, if one does.';
comment on column people.wave_units.invited is 'People invited in that segment; 0 without one, otherwise at least 5.';

create table people.invitations (
  wave_id uuid not null,
  employee_id uuid not null,
  segment text not null,
  mail text not null,
  link_mac bytea not null,
  code_mac bytea not null,
  blinded bytea,
  evaluation bytea constraint invitations__evaluation_and_proof check (octet_length(evaluation) = 96),
  constraint invitations__link_is_unique unique (wave_id, link_mac),
  constraint invitations__code_is_unique unique (wave_id, code_mac),
  constraint invitations__id primary key (wave_id, employee_id)
) partition by list (wave_id);
comment on table people.invitations is
  'Who is invited to an open wave and who asked for a ticket. A table of its own for each wave, dropped at its count: rows that are only deleted stay in the file, in the order in which tickets were asked.';
comment on column people.invitations.wave_id is 'The wave.';
comment on column people.invitations.employee_id is 'The person invited.';
comment on column people.invitations.segment is 'The segment the person answers in.';
comment on column people.invitations.mail is 'Where the letters of this wave go: the address when the wave opened, whatever the staff list says later.';
comment on column people.invitations.link_mac is 'Keyed hash of the invitation in the link; the link itself is derived when a letter is rendered.';
comment on column people.invitations.code_mac is 'Keyed hash of the typed code.';
comment on column people.invitations.blinded is 'What the person asked a ticket with; the same bytes may ask again, others never.';
comment on column people.invitations.evaluation is
  'What was answered to that: 32 bytes evaluated, 64 bytes proof. Whoever has the ticket key can compute the first, and the second is chance.';

create table people.wave_questions (
  wave_id uuid not null constraint wave_questions__wave references people.waves (id) on delete cascade,
  item text not null,
  constraint wave_questions__id primary key (wave_id, item)
);
comment on table people.wave_questions is 'What a wave asks everybody whom it invites.';
comment on column people.wave_questions.wave_id is 'The wave.';
comment on column people.wave_questions.item is
  'The question, twice: by its name, and by a hash of its words. A new name or a comma more makes no new question.';

create table people.askings (
  employee_id uuid not null constraint askings__employee references people.employees (id) on delete cascade,
  wave_id uuid not null constraint askings__wave references people.waves (id) on delete cascade,
  unit_id uuid not null,
  until date not null,
  constraint askings__id primary key (wave_id, employee_id)
);
comment on table people.askings is 'Who was last asked a question by which wave, and where: for rest, and to know whether two waves asked the same people. Asked, never answered.';
comment on column people.askings.employee_id is 'The person invited.';
comment on column people.askings.wave_id is 'The wave, and by it what was asked.';
comment on column people.askings.unit_id is 'The unit at which the person''s segment ended.';
comment on column people.askings.until is 'Last day of that wave.';

create table people.seats (
  cohort uuid not null,
  name text not null,
  unit_id uuid,
  until date not null,
  constraint seats__id primary key (cohort, name)
);
comment on table people.seats is 'Who was asked together, so that people move between groups by fives. Names are keyed hashes: without a key of the workplace''s they lead to nobody. Written anew, all of them, whenever a wave opens.';
comment on column people.seats.cohort is 'Random; the same for people who were together in every wave so far.';
comment on column people.seats.name is 'Keyed hash of a person; the key is destroyed with the year after the one in which it was used.';
comment on column people.seats.unit_id is 'The unit counted in; null for who was of the cohort once and is not asked with it any more.';
comment on column people.seats.until is 'Last day: the end of the year after the last wave that asked somebody of the cohort.';

create table people.letters (
  id uuid constraint letters__id primary key default gen_random_uuid(),
  wave_id uuid not null constraint letters__wave references people.waves (id) on delete cascade,
  employee_id uuid not null constraint letters__employee references people.employees (id) on delete cascade,
  kind text not null constraint letters__kind_is_known check (kind in ('invitation', 'reminder')),
  state text not null default 'waiting'
    constraint letters__state_is_known check (state in ('waiting', 'sending', 'refused', 'given-up', 'unsure')),
  reason text,
  tries integer not null default 0,
  due_at timestamptz not null default now(),
  until date not null default current_date + 5
);
comment on table people.letters is 'Outbox: letters to be sent. A row is deleted when its letter has gone.';
comment on column people.letters.id is 'Random.';
comment on column people.letters.wave_id is 'The wave the letter is about.';
comment on column people.letters.employee_id is 'Whom it goes to.';
comment on column people.letters.kind is 'Which text; the letter is rendered at the moment of sending.';
comment on column people.letters.state is 'waiting; sending, while a server has it in hand; refused for good; given up after days of trying; unsure, when the connection broke before the mail server said whether it took it.';
comment on column people.letters.reason is 'At which step it did not go, and with which code; never a word of the mail server.';
comment on column people.letters.tries is 'How often this letter was refused for a while; its pauses grow with it.';
comment on column people.letters.due_at is 'Not tried before; it says nothing about who has answered.';
comment on column people.letters.until is 'Last day of trying: five days, and never past the wave.';

create function people.one_at_a_time() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_xact_lock(7240612) $$;
comment on function people.one_at_a_time() is 'Staff list and waves change one after the other: a wave freezes a list that stands still.';

create function people.begin_post() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_lock(7240614) $$;
comment on function people.begin_post() is 'One process sends letters at a time: waits for the one that does. Ends with its connection.';

create function people.end_post() returns void
language sql volatile security definer set search_path = ''
as $$ select pg_catalog.pg_advisory_unlock(7240614) $$;
comment on function people.end_post() is 'Lets the next process send letters.';

create function people.make_invitations(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  own_table text := 'invitations_' || replace(wave::text, '-', '');
begin
  -- Attached and not created in place, and without references: so it waits for no ballot and no count, and none for it.
  execute format('create table people.%I (like people.invitations including all)', own_table);
  -- A partition has rights of its own; only its parent may be asked.
  execute format('alter table people.%I enable row level security', own_table);
  execute format('alter table people.invitations attach partition people.%I for values in (%L)', own_table, wave);
end
$$;
comment on function people.make_invitations(uuid) is 'Makes the table for the invitations of a wave that opens.';

create function people.drop_invitations(wave uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  execute format('drop table if exists people.%I', 'invitations_' || replace(wave::text, '-', ''));
end
$$;
comment on function people.drop_invitations(uuid) is 'Drops the invitations of a wave that is counted or stopped, with the order of their rows.';
grant execute on function people.one_at_a_time(), people.begin_post(), people.end_post(), people.make_invitations(uuid), people.drop_invitations(uuid) to people;

create index wave_units__by_leader on people.wave_units (leader_id);
create index invitations__by_employee on people.invitations (employee_id);
create index invitations__by_segment on people.invitations (wave_id, segment);
create index askings__by_employee on people.askings (employee_id);
create index letters__by_wave on people.letters (wave_id, employee_id);
create index letters__by_employee on people.letters (employee_id);
create index letters__due on people.letters (state, due_at, id);

alter table people.works_council_agreement enable row level security;
alter table people.waves enable row level security;
alter table people.wave_units enable row level security;
alter table people.invitations enable row level security;
alter table people.wave_questions enable row level security;
alter table people.askings enable row level security;
alter table people.seats enable row level security;
alter table people.letters enable row level security;
create policy works_council_agreement__the_room_itself on people.works_council_agreement to people using (true) with check (true);
create policy waves__the_room_itself on people.waves to people using (true) with check (true);
create policy wave_units__the_room_itself on people.wave_units to people using (true) with check (true);
create policy invitations__the_room_itself on people.invitations to people using (true) with check (true);
create policy wave_questions__the_room_itself on people.wave_questions to people using (true) with check (true);
create policy askings__the_room_itself on people.askings to people using (true) with check (true);
create policy seats__the_room_itself on people.seats to people using (true) with check (true);
create policy letters__the_room_itself on people.letters to people using (true) with check (true);

grant select on people.works_council_agreement, people.waves, people.wave_units, people.invitations, people.wave_questions, people.askings,
  people.seats, people.letters to people;
grant insert (wave_id, item) on people.wave_questions to people;
grant insert (employee_id, wave_id, unit_id, until), delete on people.askings to people;
grant insert (cohort, name, unit_id, until), delete on people.seats to people;
grant insert (only_one, reference, agreed_on), update (reference, agreed_on) on people.works_council_agreement to people;
grant insert (id, fingerprint, instrument, form, opens_on, closes_on, floor),
  update (state, participation_percent, participation_on, reminded_on) on people.waves to people;
grant insert (wave_id, unit_id, parent_id, name, leader_id, in_audience, segment, invited) on people.wave_units to people;
grant insert (wave_id, employee_id, segment, mail, link_mac, code_mac), update (blinded, evaluation) on people.invitations to people;
grant insert (wave_id, employee_id, kind, due_at, until), update (state, reason, tries, due_at, until), delete on people.letters to people;
