-- Why now: a year of pulses runs by itself, and HR says what came of each.
set local role people_owner;

create table people.calendar (
  only_one boolean constraint calendar__one_row primary key default true constraint calendar__only_one check (only_one),
  version integer not null default 1,
  rhythm text not null default 'by-hand'
    constraint calendar__rhythm_is_known check (rhythm in ('quarterly', 'rotation', 'monthly', 'yearly', 'by-hand')),
  every_weeks integer not null default 13 constraint calendar__six_weeks_or_more check (every_weeks between 6 and 26),
  first_day date,
  forms text[] not null default '{}',
  audience uuid[] not null default '{}',
  days integer not null default 14 constraint calendar__days_leave_room check (days between 7 and 28),
  reminder_days integer[] not null default '{}'
    constraint calendar__two_reminders_at_most check (cardinality(reminder_days) <= 2),
  countries text[] not null default '{}',
  planned_until date,
  constraint calendar__a_rhythm_begins check (rhythm = 'by-hand' or (first_day is not null and planned_until is not null))
);
comment on table people.calendar is 'How a pulse comes back by itself, and what is planned anew each day.';
comment on column people.calendar.only_one is 'Always true: there is one calendar.';
comment on column people.calendar.version is 'Counts every act of HR here: an act is done on the calendar that the screen showed, or not at all.';
comment on column people.calendar.rhythm is 'How often; by-hand: only what HR plans one by one.';
comment on column people.calendar.every_weeks is 'Of a rotation: weeks from one opening to the next.';
comment on column people.calendar.first_day is 'Turns are counted from here, and all fall on its weekday.';
comment on column people.calendar.forms is 'Forms by turns, the first for the first turn.';
comment on column people.calendar.audience is 'Units that are asked; none for the whole organisation.';
comment on column people.calendar.days is 'A wave closes so many days after it opened.';
comment on column people.calendar.reminder_days is 'So many days after it opened everybody is reminded.';
comment on column people.calendar.countries is 'Whose public holidays are free days.';
comment on column people.calendar.planned_until is 'Turns until this day were planned: one that HR took out does not come back.';

insert into people.calendar default values;

create table people.free_days (
  from_day date constraint free_days__from primary key,
  to_day date not null,
  constraint free_days__end_after_they_begin check (to_day between from_day and from_day + 60)
);
comment on table people.free_days is 'Days on which this organisation is closed: nobody is written to.';
comment on column people.free_days.from_day is 'The first of them.';
comment on column people.free_days.to_day is 'The last of them; the same for one day.';

create table people.planned_waves (
  id uuid constraint planned_waves__id primary key,
  form text not null,
  audience uuid[] not null default '{}',
  wanted_on date not null,
  days integer not null constraint planned_waves__days_leave_room check (days between 7 and 28),
  reminder_days integer[] not null default '{}'
    constraint planned_waves__two_reminders_at_most check (cardinality(reminder_days) <= 2),
  by_hand boolean not null,
  state text not null default 'planned' constraint planned_waves__state_is_known check (state in ('planned', 'opened', 'missed')),
  reason text constraint planned_waves__reason_is_a_code check (reason ~ '^[a-z]+(-[a-z]+)*$'),
  tried_on date,
  wave_id uuid constraint planned_waves__opens_once unique
    constraint planned_waves__wave references people.waves (id) on delete cascade,
  reminds_on date[] not null default '{}',
  constraint planned_waves__an_opened_one_has_a_wave check ((state = 'opened') = (wave_id is not null))
);
comment on table people.planned_waves is 'Waves that open by themselves, and those that did.';
comment on column people.planned_waves.id is 'Random.';
comment on column people.planned_waves.form is 'Which items it asks.';
comment on column people.planned_waves.audience is 'Units that are asked; none for the whole organisation.';
comment on column people.planned_waves.wanted_on is 'The day on which it should open; free days and rest may move that.';
comment on column people.planned_waves.days is 'It closes so many days after it opened.';
comment on column people.planned_waves.reminder_days is 'So many days after it opened everybody is reminded.';
comment on column people.planned_waves.by_hand is 'HR planned it by itself: a new rhythm leaves it alone.';
comment on column people.planned_waves.state is 'planned, then opened, or missed where its days went by.';
comment on column people.planned_waves.reason is 'The code with which opening was last refused.';
comment on column people.planned_waves.tried_on is 'The day of that: once a day is enough.';
comment on column people.planned_waves.wave_id is 'The wave that it became.';
comment on column people.planned_waves.reminds_on is 'Days on which everybody is to be reminded, as they were when it opened.';

create table people.follow_ups (
  wave_id uuid constraint follow_ups__id primary key
    constraint follow_ups__wave references people.waves (id) on delete cascade,
  answer text not null constraint follow_ups__answer_is_known check (answer in ('nothing-yet', 'shared', 'done')),
  answered_on date not null
);
comment on table people.follow_ups is 'What HR says was done with the results of a wave. No words, and nothing about anybody.';
comment on column people.follow_ups.wave_id is 'The wave, which was counted.';
comment on column people.follow_ups.answer is 'nothing-yet; shared with the teams; done: something was promised, and done.';
comment on column people.follow_ups.answered_on is 'The day of the answer.';

alter table people.waves add column reminders integer not null default 0
  constraint waves__two_reminders_at_most check (reminders between 0 and 2);
comment on column people.waves.reminders is 'How often everybody was reminded; twice is enough.';

alter table people.calendar enable row level security;
alter table people.free_days enable row level security;
alter table people.planned_waves enable row level security;
alter table people.follow_ups enable row level security;

create policy calendar__the_room_itself on people.calendar to people using (true) with check (true);
create policy free_days__the_room_itself on people.free_days to people using (true) with check (true);
create policy planned_waves__the_room_itself on people.planned_waves to people using (true) with check (true);
create policy follow_ups__the_room_itself on people.follow_ups to people using (true) with check (true);

grant select on people.calendar to people;
grant update (version, rhythm, every_weeks, first_day, forms, audience, days, reminder_days, countries, planned_until)
  on people.calendar to people;
grant select, delete on people.free_days to people;
grant insert (from_day, to_day) on people.free_days to people;
grant select, delete on people.planned_waves to people;
grant insert (id, form, audience, wanted_on, days, reminder_days, by_hand),
  update (form, audience, wanted_on, days, reminder_days, by_hand, state, reason, tried_on, wave_id, reminds_on)
  on people.planned_waves to people;
grant select on people.follow_ups to people;
grant insert (wave_id, answer, answered_on), update (answer, answered_on) on people.follow_ups to people;
grant update (reminders) on people.waves to people;
