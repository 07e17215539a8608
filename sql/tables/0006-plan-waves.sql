-- Why now: a wave freezes the staff list.
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

create table people.wave_questions (
  wave_id uuid not null constraint wave_questions__wave references people.waves (id) on delete cascade,
  item text not null,
  constraint wave_questions__id primary key (wave_id, item)
);
comment on table people.wave_questions is 'What a wave asks everybody whom it invites.';
comment on column people.wave_questions.wave_id is 'The wave.';
comment on column people.wave_questions.item is
  'The question, twice: by its name, and by a hash of its words. A new name or a comma more makes no new question.';

create index wave_units__by_leader on people.wave_units (leader_id);

alter table people.works_council_agreement enable row level security;
alter table people.waves enable row level security;
alter table people.wave_units enable row level security;
alter table people.wave_questions enable row level security;

create policy works_council_agreement__the_room_itself on people.works_council_agreement to people using (true) with check (true);
create policy waves__the_room_itself on people.waves to people using (true) with check (true);
create policy wave_units__the_room_itself on people.wave_units to people using (true) with check (true);
create policy wave_questions__the_room_itself on people.wave_questions to people using (true) with check (true);

grant select on people.works_council_agreement to people;
grant select on people.waves to people;
grant select on people.wave_units to people;
grant select on people.wave_questions to people;
grant insert (wave_id, item) on people.wave_questions to people;
grant insert (only_one, reference, agreed_on), update (reference, agreed_on) on people.works_council_agreement to people;
grant insert (id, fingerprint, instrument, form, opens_on, closes_on, floor),
  update (state, participation_percent, participation_on, reminded_on) on people.waves to people;
grant insert (wave_id, unit_id, parent_id, name, leader_id, in_audience, segment, invited) on people.wave_units to people;
