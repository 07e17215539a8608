-- Why now: nothing can be planned before it is known who works where.
set local role people_owner;

create table people.units (
  id uuid constraint units__id primary key default gen_random_uuid(),
  key text not null constraint units__key_is_unique unique deferrable,
  name text not null constraint units__has_a_name check (name <> ''),
  parent_id uuid constraint units__parent references people.units (id) on delete no action deferrable,
  leader_id uuid
);
comment on table people.units is 'The organisation tree of the staff list as it is today.';
comment on column people.units.id is 'Random; stays the same while the unit keeps its key, however that is spelled.';
comment on column people.units.key is 'What the staff list calls the unit; for a path, the whole path.';
comment on column people.units.name is 'What people call the unit.';
comment on column people.units.parent_id is 'The unit above; null at the top.';
comment on column people.units.leader_id is 'The employee who leads the unit, if the list tells.';

create table people.employees (
  id uuid constraint employees__id primary key default gen_random_uuid(),
  number text,
  mail text not null constraint employees__mail_is_lower_case check (mail = lower(mail collate "C")),
  first_name text not null,
  last_name text not null,
  language text not null constraint employees__language_is_known check (language in ('nl', 'en', 'fr', 'de')),
  unit_id uuid constraint employees__unit references people.units (id) on delete no action deferrable,
  leader_id uuid constraint employees__leader references people.employees (id) on delete set null deferrable,
  left_on date,
  last_counted_with uuid,
  constraint employees__works_somewhere_or_left check ((unit_id is null) = (left_on is not null)),
  -- Of those who work here: a mailbox is passed on, and a number used again, before its last owner is forgotten.
  constraint employees__number_is_unique exclude (number with =) where (left_on is null) deferrable,
  constraint employees__mail_is_unique exclude (mail with =) where (left_on is null) deferrable
);
comment on table people.employees is 'Everybody on the staff list, and for one month those who left it.';
comment on column people.employees.id is 'Random; stays the same while the person is on the list.';
comment on column people.employees.number is 'Employee number of the organisation, if its list has one; of a leaver, the one that was.';
comment on column people.employees.mail is 'Work mail address, lower case; letters go here. That of a leaver may be a successor''s by now.';
comment on column people.employees.first_name is 'As on the staff list.';
comment on column people.employees.last_name is 'As on the staff list.';
comment on column people.employees.language is 'Language of letters and links.';
comment on column people.employees.unit_id is 'Where the person works; null once the person has left.';
comment on column people.employees.leader_id is 'Who leads the person, according to the list.';
comment on column people.employees.left_on is 'Date of the first list without this person; removed a month later.';
comment on column people.employees.last_counted_with is 'Unit whose segment the person was invited in at the last counted wave: tells how many joined since. Null for whoever came back, or has another address since.';

alter table people.units
  add constraint units__leader foreign key (leader_id) references people.employees (id) on delete set null deferrable;

create index units__by_parent on people.units (parent_id);
create index units__by_leader on people.units (leader_id);
create index employees__by_unit on people.employees (unit_id);
create index employees__by_leader on people.employees (leader_id);

alter table people.units enable row level security;
alter table people.employees enable row level security;

create policy units__the_room_itself on people.units to people using (true) with check (true);
create policy employees__the_room_itself on people.employees to people using (true) with check (true);

grant select, delete on people.units to people;
grant select, delete on people.employees to people;
grant insert (id, key, name, parent_id, leader_id), update (key, name, parent_id, leader_id) on people.units to people;
grant insert (id, number, mail, first_name, last_name, language, unit_id, leader_id),
  update (number, mail, first_name, last_name, language, unit_id, leader_id, left_on) on people.employees to people;
