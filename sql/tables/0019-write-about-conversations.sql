-- Why now: two people who talk hear from each other by letter, and an old address can say that a new one is right.
set local role people_owner;

alter table people.notices
  add column about_id uuid constraint notices__about references people.employees (id) on delete cascade,
  add column conversation_id uuid,
  add column on_day date,
  add column at_hour text constraint notices__hour_is_one check (at_hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column minutes integer,
  add column moves integer;
alter table people.notices
  drop constraint notices__kind_is_known,
  drop constraint notices__of_an_address_name_a_person;
alter table people.notices
  add constraint notices__kind_is_known check (kind in (
    'wave-opened', 'wave-stopped', 'wave-counted', 'staff-list-changed', 'address-changed', 'sign-in',
    'conversation-proposed', 'conversation-moved', 'conversation-planned', 'conversation-cancelled',
    'conversation-summary', 'conversation-look-back', 'conversation-rhythm', 'conversation-leaver')),
  add constraint notices__of_an_address_name_a_person
    check ((kind = 'address-changed') = (employee_id is not null and mail is not null)),
  add constraint notices__of_a_conversation_name_two
    check ((kind like 'conversation-%' and kind <> 'conversation-leaver')
      = (employee_id is not null and about_id is not null and about_id <> employee_id)),
  add constraint notices__to_a_leaver_name_one check (kind <> 'conversation-leaver' or employee_id is not null),
  add constraint notices__of_a_conversation_ahead_say_when check (
    (kind in ('conversation-proposed', 'conversation-moved', 'conversation-planned', 'conversation-cancelled'))
    = (conversation_id is not null and on_day is not null and at_hour is not null and minutes is not null
      and moves is not null));

comment on table people.notices is
  'Outbox beside people.letters: to the works council, to an address that is no longer somebody''s, links to sign in with, and that there is something between two people. A row goes with its letter.';
comment on column people.notices.employee_id is 'Whose mail address was changed, or to whom a letter about a conversation goes.';
comment on column people.notices.about_id is 'The other of the two who talk, whom a letter about a conversation names.';
comment on column people.notices.conversation_id is 'Which conversation, for an entry in a calendar; what it is about is not known here.';
comment on column people.notices.on_day is 'The day of that conversation.';
comment on column people.notices.at_hour is 'When it begins, by the clock where they work.';
comment on column people.notices.minutes is 'How long it takes.';
comment on column people.notices.moves is 'How often it was moved: calendars take the latest.';

create index notices__by_other on people.notices (about_id) where about_id is not null;

create table people.old_addresses (
  token_hash bytea constraint old_addresses__token primary key,
  employee_id uuid not null constraint old_addresses__employee references people.employees (id) on delete cascade,
  mail text not null,
  until date not null
);
comment on table people.old_addresses is
  'Links that went to an old address, by which somebody can say that the new one is right, or take their conversations along when they left. Kept for a month.';
comment on column people.old_addresses.token_hash is 'SHA-256 of the token in the link; the token itself is never kept.';
comment on column people.old_addresses.employee_id is 'Whose address it was.';
comment on column people.old_addresses.mail is 'The address the link went to: it says nothing in a room where somebody is known by another one.';
comment on column people.old_addresses.until is 'Last day of the link.';

create index old_addresses__by_employee on people.old_addresses (employee_id);
alter table people.old_addresses enable row level security;
create policy old_addresses__the_room_itself on people.old_addresses to people using (true) with check (true);
grant select, delete, insert (token_hash, employee_id, mail, until) on people.old_addresses to people;
