-- Why now: payroll systems and directories bring people by themselves, and what they bring may have to wait: for a day, or for HR.
set local role people_owner;

create table people.incoming_persons (
  source text constraint incoming_persons__source_is_known check (source in ('scim', 'mutations', 'list')),
  number text constraint incoming_persons__has_a_number check (number <> '' and length(number) <= 500),
  person jsonb not null constraint incoming_persons__person_is_an_object check (jsonb_typeof(person) = 'object')
    constraint incoming_persons__is_short check (length(person::text) <= 8000),
  starts_on date,
  ends_on date,
  constraint incoming_persons__number_of_a_source primary key (source, number),
  constraint incoming_persons__ends_after_it_starts check (ends_on >= starts_on)
);
comment on table people.incoming_persons is
  'The latest row of each person whom a source brings one by one, or as a change, or before their day. What is in force is in people.employees; only SCIM''s rows stay, because it asks for them again.';
comment on column people.incoming_persons.source is
  'scim: a directory, which brings everybody one by one. mutations: changes that a payroll system sends. list: people of a complete list whose first or last day is still to come.';
comment on column people.incoming_persons.number is 'Personnel number: by this a source knows a person.';
comment on column people.incoming_persons.person is 'As a row of a staff list: firstName, lastName, mail, language, unit, and where they are known unitAbove and leaderNumber.';
comment on column people.incoming_persons.starts_on is 'First day; until then the person is on no list. Null: on the list already.';
comment on column people.incoming_persons.ends_on is 'Last day; the day after, the person is on the list no more. Null: none is known.';

create table people.waiting_lists (
  id uuid constraint waiting_lists__id primary key,
  source text not null
    constraint waiting_lists__source_is_known check (source in ('folder', 'url', 'scim', 'mutations', 'list')),
  nth bigint not null generated always as identity,
  came_on date not null,
  content_hash text not null constraint waiting_lists__hash_is_one check (content_hash ~ '^[0-9a-f]{64}$'),
  list bytea constraint waiting_lists__is_no_larger_than_an_upload check (length(list) <= 20971520),
  preset text constraint waiting_lists__preset_is_a_name check (preset ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state text not null
    constraint waiting_lists__state_is_known check (state in ('waiting', 'taken', 'set-aside', 'replaced', 'faulty')),
  decided_on date,
  by_itself boolean not null default false,
  removed integer not null default 0 constraint waiting_lists__removed_is_a_number check (removed >= 0),
  summary jsonb not null constraint waiting_lists__summary_is_an_object check (jsonb_typeof(summary) = 'object')
    constraint waiting_lists__summary_names_no_address check (summary::text not like '%@%')
    constraint waiting_lists__summary_is_short check (length(summary::text) <= 20000),
  constraint waiting_lists__people_only_while_it_waits check (list is null or state = 'waiting'),
  constraint waiting_lists__decided_or_not check ((decided_on is null) = (state = 'waiting'))
);
comment on table people.waiting_lists is
  'Lists that came by themselves: those that wait for HR, with the people in them, and for a year, without any person, what became of the others. So the same list twice is nothing, an old one is recognised, and a week of small lists adds up.';
comment on column people.waiting_lists.id is 'Random.';
comment on column people.waiting_lists.source is 'Where it came from.';
comment on column people.waiting_lists.nth is 'In which order they came: a day is too coarse.';
comment on column people.waiting_lists.came_on is 'Date, nothing finer.';
comment on column people.waiting_lists.content_hash is 'SHA-256 of what it says of whom, hexadecimal.';
comment on column people.waiting_lists.list is
  'The file as it came. Only while it waits, and for thirty days at most. Null also where the list is made of people.incoming_persons: it is made again each time somebody looks.';
comment on column people.waiting_lists.preset is 'How its columns are read; null: by their headers.';
comment on column people.waiting_lists.state is
  'waiting; taken, by somebody or by itself; set-aside by somebody, or after thirty days; replaced by a newer one of its source; faulty: it could not be read.';
comment on column people.waiting_lists.decided_on is 'When it stopped waiting.';
comment on column people.waiting_lists.by_itself is 'Nobody looked at it.';
comment on column people.waiting_lists.removed is 'How many people it took away or gave another address, when it was taken. Those of a week by itself count together.';
comment on column people.waiting_lists.summary is 'Why it waits, how much it changes, and lines and columns of problems. No name, no address, no unit.';

create table people.list_sources (
  source text constraint list_sources__source primary key
    constraint list_sources__source_is_known check (source in ('folder', 'url', 'scim', 'mutations', 'list')),
  asked_at timestamptz,
  brought_on date,
  failed_on date,
  failure text constraint list_sources__failure_is_a_name check (failure ~ '^[a-z]+(-[a-z]+)*$'),
  etag text constraint list_sources__etag_is_short check (length(etag) <= 300),
  newest_at timestamptz,
  constraint list_sources__failed_for_a_reason check ((failed_on is null) = (failure is null))
);
comment on table people.list_sources is 'When each source last brought something, and how it last failed: HR sees it. Two processes take turns by its rows.';
comment on column people.list_sources.source is 'folder, url, scim, mutations or list.';
comment on column people.list_sources.asked_at is 'When it was last looked at.';
comment on column people.list_sources.brought_on is 'When it last brought something that could be read.';
comment on column people.list_sources.failed_on is 'When it last failed; null since it works again.';
comment on column people.list_sources.failure is 'Why, as the pages word it; null since it works again.';
comment on column people.list_sources.etag is 'What the server at the address called the list it sent last.';
comment on column people.list_sources.newest_at is 'The date of the newest file of changes that was applied: an older one is not.';

create unique index waiting_lists__one_waits_of_a_source on people.waiting_lists (source) where state = 'waiting';
create index waiting_lists__by_hash on people.waiting_lists (source, content_hash);

alter table people.incoming_persons enable row level security;
alter table people.waiting_lists enable row level security;
alter table people.list_sources enable row level security;
create policy incoming_persons__the_room_itself on people.incoming_persons to people using (true) with check (true);
create policy waiting_lists__the_room_itself on people.waiting_lists to people using (true) with check (true);
create policy list_sources__the_room_itself on people.list_sources to people using (true) with check (true);

grant select, delete on people.incoming_persons to people;
grant insert (source, number, person, starts_on, ends_on), update (person, starts_on, ends_on) on people.incoming_persons to people;
grant select, delete on people.waiting_lists to people;
grant insert (id, source, came_on, content_hash, list, preset, state, decided_on, by_itself, removed, summary),
  update (list, state, decided_on, by_itself, removed, summary) on people.waiting_lists to people;
grant select, delete on people.list_sources to people;
grant insert (source, asked_at, brought_on, failed_on, failure, etag, newest_at),
  update (asked_at, brought_on, failed_on, failure, etag, newest_at) on people.list_sources to people;
