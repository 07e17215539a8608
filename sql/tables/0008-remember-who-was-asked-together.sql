-- Why now: two waves must not differ by one person, so it has to be known who was asked together.
set local role people_owner;

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

create index askings__by_employee on people.askings (employee_id);

alter table people.askings enable row level security;
alter table people.seats enable row level security;

create policy askings__the_room_itself on people.askings to people using (true) with check (true);
create policy seats__the_room_itself on people.seats to people using (true) with check (true);

grant select on people.askings to people;
grant select on people.seats to people;
grant insert (employee_id, wave_id, unit_id, until), delete on people.askings to people;
grant insert (cohort, name, unit_id, until), delete on people.seats to people;
