-- Why now: an identity provider knows who left before any list does, and pushes people instead of a file.
set local role people_owner;

create table people.scim_provider (
  only_one boolean constraint scim_provider__one_row primary key default true
    constraint scim_provider__only_one check (only_one),
  token_hash bytea not null constraint scim_provider__token_is_hashed check (length(token_hash) = 32),
  wrote_at timestamptz,
  waits_since timestamptz
);
comment on table people.scim_provider is 'Holds a row while an identity provider may push people. Without it nobody can.';
comment on column people.scim_provider.only_one is 'Always true: there is one provider.';
comment on column people.scim_provider.token_hash is 'SHA-256 of its token, which was printed once; the token itself is never kept.';
comment on column people.scim_provider.wrote_at is 'When it last wrote: changes are gathered until it has been quiet for some minutes.';
comment on column people.scim_provider.waits_since is 'Since when something is pushed that the waiting list has not; null when there is nothing.';

create table people.scim_users (
  id uuid constraint scim_users__id primary key,
  external_id text,
  user_name text not null,
  user_key text not null constraint scim_users__user_name_is_unique unique,
  number text not null constraint scim_users__has_a_number check (number <> ''),
  given_name text,
  family_name text,
  whole_name text,
  mail text,
  preferred_language text,
  locale text,
  organization text,
  division text,
  department text,
  leader text,
  ended_on date,
  -- Of those who work here: a number and a mailbox pass to a successor while the last one is still remembered.
  constraint scim_users__number_is_unique exclude (number with =) where (ended_on is null),
  constraint scim_users__mail_is_unique exclude (mail with =) where (ended_on is null)
);
comment on table people.scim_users is 'Whom the identity provider pushed, with what a staff list needs and nothing else. A month after somebody ended the row is deleted.';
comment on column people.scim_users.id is 'Random: how the provider calls this person in what it sends.';
comment on column people.scim_users.external_id is 'How the provider calls this person itself; kept because it looks people up by it.';
comment on column people.scim_users.user_name is 'As the provider wrote it, so that it reads what it wrote.';
comment on column people.scim_users.user_key is 'The same in lower case: how it is found, and unique by.';
comment on column people.scim_users.number is 'Employee number: the key by which a staff list knows people.';
comment on column people.scim_users.given_name is 'As pushed.';
comment on column people.scim_users.family_name is 'As pushed.';
comment on column people.scim_users.whole_name is 'The displayed name, of somebody who was pushed without given and family name.';
comment on column people.scim_users.mail is 'Work mail address, in its one normal form.';
comment on column people.scim_users.preferred_language is 'As pushed; a staff list reads the language out of it.';
comment on column people.scim_users.locale is 'As pushed; read where no language is preferred.';
comment on column people.scim_users.organization is 'As pushed, if SCIM_UNIT makes the unit of it.';
comment on column people.scim_users.division is 'As pushed, if SCIM_UNIT makes the unit of it.';
comment on column people.scim_users.department is 'As pushed, if SCIM_UNIT makes the unit of it.';
comment on column people.scim_users.leader is 'As pushed: the id that we gave to who leads this person, or that person''s number. Who it is may be pushed later.';
comment on column people.scim_users.ended_on is 'Since when the provider says that this person has no access; null while the person works here.';

create table people.early_leavers (
  employee_id uuid constraint early_leavers__id primary key
    constraint early_leavers__employee references people.employees (id) on delete cascade
);
comment on table people.early_leavers is 'Who is still on the staff list, and has no access any more because the identity provider said so. A list that HR brings ends it.';
comment on column people.early_leavers.employee_id is 'Whose sessions ended, and who cannot sign in.';

alter table people.scim_provider enable row level security;
alter table people.scim_users enable row level security;
alter table people.early_leavers enable row level security;

create policy scim_provider__the_room_itself on people.scim_provider to people using (true) with check (true);
create policy scim_users__the_room_itself on people.scim_users to people using (true) with check (true);
create policy early_leavers__the_room_itself on people.early_leavers to people using (true) with check (true);

grant select, delete, insert (token_hash), update (token_hash, wrote_at, waits_since) on people.scim_provider to people;
grant select, delete,
  insert (id, external_id, user_name, user_key, number, given_name, family_name, whole_name, mail, preferred_language,
    locale, organization, division, department, leader, ended_on),
  update (external_id, user_name, user_key, number, given_name, family_name, whole_name, mail, preferred_language,
    locale, organization, division, department, leader, ended_on) on people.scim_users to people;
grant select, delete, insert (employee_id) on people.early_leavers to people;
