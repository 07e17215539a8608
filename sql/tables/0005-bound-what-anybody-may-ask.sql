-- Why now: two processes together must not allow twice as much as one.
set local role people_owner;

create unlogged table people.bounds (
  name text constraint bounds__id primary key,
  taken integer not null,
  until timestamptz not null
);
comment on table people.bounds is
  'How often something was done in the minute that runs, by all processes together. In no write-ahead log and no backup: it is worth nothing a minute later.';
comment on column people.bounds.name is 'What is bounded; nobody''s address and nobody''s name.';
comment on column people.bounds.taken is 'How many were handed out to processes in that minute, used or not.';
comment on column people.bounds.until is 'When the minute is over.';

alter table people.bounds enable row level security;

create policy bounds__the_room_itself on people.bounds to people using (true) with check (true);

grant select, insert (name, taken, until), update (taken, until) on people.bounds to people;
