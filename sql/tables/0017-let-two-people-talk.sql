-- Why now: an employee and who leads them need one place that is theirs alone.
set local role people_owner;
grant usage on schema people to dialogue_owner;
set local role dialogue_owner;
-- The door they go through is made after the tables.
set local check_function_bodies = off;

create function dialogue.asking() returns uuid
language sql stable set search_path = ''
as $$ select nullif(pg_catalog.current_setting('dialogue.account', true), '')::uuid $$;
comment on function dialogue.asking() is
  'The account for which this transaction asks; null, and then nothing is seen, where none was named.';

create function dialogue.proof() returns bytea
language sql stable set search_path = ''
as $$ select pg_catalog.decode(nullif(pg_catalog.current_setting('dialogue.proof', true), ''), 'hex') $$;
comment on function dialogue.proof() is
  'What the room made of the address of the account that asks, with a key that is in no database.';

create function dialogue.me() returns uuid
language sql stable set search_path = ''
as $$ select p.me from people.pair(dialogue.asking()) p limit 1 $$;
comment on function dialogue.me() is 'The employee behind the account that asks.';

create function dialogue.led_now() returns setof uuid
language sql stable rows 20 set search_path = ''
as $$ select p.employee from people.pair(dialogue.asking()) p where p.leader = p.me $$;
comment on function dialogue.led_now() is 'The employees whom the one who asks leads today.';

create table dialogue.pairs (
  employee_id uuid not null,
  leader_id uuid not null constraint pairs__are_two_people check (leader_id <> employee_id),
  employee_known bytea not null constraint pairs__employee_known_by_a_hash check (octet_length(employee_known) = 32),
  leader_known bytea not null constraint pairs__leader_known_by_a_hash check (octet_length(leader_known) = 32),
  rhythm integer constraint pairs__rhythm_is_known check (rhythm in (2, 4, 6, 8, 13, 26)),
  rhythm_asked integer constraint pairs__asked_rhythm_is_known check (rhythm_asked in (2, 4, 6, 8, 13, 26)),
  rhythm_asked_by uuid,
  last_on date,
  constraint pairs__id primary key (employee_id, leader_id),
  constraint pairs__somebody_asked_for_the_rhythm check ((rhythm_asked is null) = (rhythm_asked_by is null))
);
comment on table dialogue.pairs is 'Two people who talk, or talked: an employee and who leads them.';
comment on column dialogue.pairs.employee_id is 'The employee.';
comment on column dialogue.pairs.leader_id is 'Who leads, or led, the employee.';
comment on column dialogue.pairs.employee_known is 'Keyed hash of the address by which the employee is known here. Another address finds the room shut.';
comment on column dialogue.pairs.leader_known is 'The same of the leader.';
comment on column dialogue.pairs.rhythm is 'Weeks between two conversations, as both chose.';
comment on column dialogue.pairs.rhythm_asked is 'What one of them would like; null when both have chosen.';
comment on column dialogue.pairs.rhythm_asked_by is 'Who would.';
comment on column dialogue.pairs.last_on is 'Day of the last conversation.';

create table dialogue.conversations (
  id uuid constraint conversations__id primary key,
  employee_id uuid not null,
  leader_id uuid not null,
  shared_with uuid,
  leader_gone boolean not null default false,
  state text not null constraint conversations__state_is_known
    check (state in ('proposed', 'planned', 'declined', 'cancelled', 'talked', 'summarised', 'agreed', 'closed')),
  turn_of uuid not null,
  on_day date not null,
  at_hour text not null constraint conversations__hour_is_one check (at_hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer not null constraint conversations__last_a_while check (minutes between 10 and 240),
  look_back_on date,
  moves integer not null default 0,
  room_key text not null,
  wrapped_key bytea not null,
  constraint conversations__pair foreign key (employee_id, leader_id)
    references dialogue.pairs (employee_id, leader_id) on delete cascade
);
comment on table dialogue.conversations is 'A planned one-to-one. In clear stand who with whom, dates and states; everything said is sealed.';
comment on column dialogue.conversations.id is 'Random.';
comment on column dialogue.conversations.employee_id is 'Whose record it is.';
comment on column dialogue.conversations.leader_id is 'Who led the employee then; reads it only while that is so.';
comment on column dialogue.conversations.shared_with is 'A later leader to whom the employee shows it.';
comment on column dialogue.conversations.leader_gone is 'The leader stopped taking part, and reads it no more.';
comment on column dialogue.conversations.state is 'How far it has come.';
comment on column dialogue.conversations.turn_of is 'Who of the two did the last thing that the other may answer.';
comment on column dialogue.conversations.on_day is 'The day of the conversation.';
comment on column dialogue.conversations.at_hour is 'When, by the clock where they work.';
comment on column dialogue.conversations.minutes is 'How long.';
comment on column dialogue.conversations.look_back_on is 'The day on which they look back; what was not shared is destroyed after it.';
comment on column dialogue.conversations.moves is 'How often it was moved: calendars take the latest.';
comment on column dialogue.conversations.room_key is 'Name of the room key that its own key is wrapped with.';
comment on column dialogue.conversations.wrapped_key is 'Its key, wrapped: without the room key, which is in no database, nothing can be read.';

create table dialogue.texts (
  id uuid not null,
  conversation_id uuid not null constraint texts__conversation references dialogue.conversations (id) on delete cascade,
  field text not null constraint texts__field_is_known
    check (field in ('about', 'piece', 'summary', 'agreement', 'look-back')),
  writer_id uuid not null,
  shared boolean not null,
  sealed bytea not null constraint texts__are_sealed check (octet_length(sealed) between 28 and 65536),
  due_on date,
  written_on date not null,
  -- Its page makes the id of a piece: one that is taken elsewhere must not tell so.
  constraint texts__id primary key (conversation_id, writer_id, id),
  constraint texts__what_both_made_is_shared check (shared or field in ('piece')),
  constraint texts__of_agreements_are_due check (due_on is null or field = 'agreement')
);
comment on table dialogue.texts is 'What was prepared, said and agreed, each text sealed with the key of its conversation.';
comment on column dialogue.texts.id is 'Random; part of what the seal vouches for.';
comment on column dialogue.texts.conversation_id is 'The conversation.';
comment on column dialogue.texts.field is 'What it is: what the talk is about, a piece of a preparation, the summary, an agreement, a look back.';
comment on column dialogue.texts.writer_id is 'Who wrote it.';
comment on column dialogue.texts.shared is 'May the other read it? A piece of a preparation is not shared until its writer does so.';
comment on column dialogue.texts.sealed is 'AES-256-GCM: nonce, text padded to hide its length, tag. Authenticated with conversation, field, writer, id, and whether it is shared.';
comment on column dialogue.texts.due_on is 'By when an agreement is to be kept.';
comment on column dialogue.texts.written_on is 'The day it was written.';

create table dialogue.years (
  year integer constraint years__id primary key,
  band text not null constraint years__band_is_known
    check (band in ('too-few-pairs', 'under-a-quarter', 'under-half', 'under-three-quarters', 'most'))
);
comment on table dialogue.years is 'Once a year, of the whole organisation: whether conversations take place. All that HR ever hears of this room.';
comment on column dialogue.years.year is 'The calendar year, when it is over.';
comment on column dialogue.years.band is 'How many of the pairs talked at least once; nothing below fifty pairs. Never changed: what is deleted later moves nothing.';

create index pairs__by_leader on dialogue.pairs (leader_id);
create index conversations__by_employee on dialogue.conversations (employee_id, leader_id);
create index conversations__by_leader on dialogue.conversations (leader_id);
create index conversations__by_later_leader on dialogue.conversations (shared_with) where shared_with is not null;
create index conversations__by_room_key on dialogue.conversations (room_key);
create index texts__by_conversation on dialogue.texts (conversation_id);
