-- Why now: some letters belong to no invitation: to the works council, to an old address, to sign in with.
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
