-- Why now: people are invited by links of which only a keyed hash is kept.
set local role people_owner;

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

create index invitations__by_employee on people.invitations (employee_id);
create index invitations__by_segment on people.invitations (wave_id, segment);
create index letters__by_wave on people.letters (wave_id, employee_id);
create index letters__by_employee on people.letters (employee_id);
create index letters__due on people.letters (state, due_at, id);

alter table people.invitations enable row level security;
alter table people.letters enable row level security;

create policy invitations__the_room_itself on people.invitations to people using (true) with check (true);
create policy letters__the_room_itself on people.letters to people using (true) with check (true);

grant select on people.invitations to people;
grant select on people.letters to people;
grant insert (wave_id, employee_id, segment, mail, link_mac, code_mac), update (blinded, evaluation) on people.invitations to people;
grant insert (wave_id, employee_id, kind, due_at, until), update (state, reason, tries, due_at, until), delete on people.letters to people;
