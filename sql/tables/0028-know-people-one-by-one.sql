-- Why now: HR looks people up one by one, and a list has people without mail, units with two leaders, and leaders on leave.
set local role people_owner;

create function people.folded(words text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select translate(
    lower(replace(replace(regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'ẞ', 'ss') collate "C"),
    'ÆŒØŁĐÞ', 'æœøłđþ')
$$;
comment on function people.folded(text) is 'Words as they are looked for: without accents and capitals.';

create function people.words_of(first_name text, last_name text, number text, mail text) returns tsvector
language sql immutable parallel safe set search_path = ''
as $$
  -- A name is found by each of its words, also by those behind a hyphen; number and address as they are written.
  select array_to_tsvector(array(
    select distinct left(word, 100)
    from (
      select unnest(regexp_split_to_array(names, '\s+') || regexp_split_to_array(names, '[\s,.''’\-‐-―]+')) as word
      from (select people.folded(first_name || ' ' || last_name)) as folded (names)
      union all select people.folded(number) union all select people.folded(mail)
    ) words
    where word <> ''))
$$;
comment on function people.words_of(text, text, text, text) is 'Everything by which somebody on the staff list is found.';

create function people.beginning_with(search text) returns tsquery
language sql immutable parallel safe set search_path = ''
as $$
  select string_agg('''' || replace(replace(left(word, 100), '\', '\\'), '''', '''''') || ''':*', ' & ')::tsquery
  from regexp_split_to_table(people.folded(search), '\s+') word
  where word <> ''
$$;
comment on function people.beginning_with(text) is 'Looks for people who have a word that begins so, for each word of the search; null where there is none.';

grant execute on function people.folded(text), people.words_of(text, text, text, text), people.beginning_with(text) to people;

-- Migrations run before any server starts: nobody waits for this table, and no older server reads it afterwards.
alter table people.employees
  -- squawk-ignore ban-drop-not-null
  alter column mail drop not null,
  add constraint employees__can_be_found_again check (mail is not null or number is not null),
  -- squawk-ignore adding-field-with-default
  add column words tsvector generated always as (people.words_of(first_name, last_name, number, mail)) stored,
  add column sorts_as text collate "C"
    -- squawk-ignore adding-field-with-default
    generated always as (left(people.folded(last_name), 200) || ' ' || left(people.folded(first_name), 200)) stored;
comment on column people.employees.mail is
  'Work mail address, lower case; letters go here. Null for somebody who has none. That of a leaver may be a successor''s by now.';
comment on column people.employees.words is 'By what HR finds the person: words of the name, number and address, without accents and capitals.';
comment on column people.employees.sorts_as is 'Where the person stands in the list: last name, then first name, without accents and capitals.';

create index employees__by_words on people.employees using gin (words) where left_on is null;
create index employees__in_order on people.employees (sorts_as, id) where left_on is null;
create index employees__by_day_of_leaving on people.employees (left_on) where left_on is not null;

create table people.stand_ins (
  unit_id uuid not null constraint stand_ins__unit references people.units (id) on delete cascade,
  kind text not null constraint stand_ins__kind_is_known check (kind in ('also', 'interim')),
  employee_id uuid not null constraint stand_ins__employee references people.employees (id) on delete cascade,
  from_day date not null,
  until_day date,
  constraint stand_ins__one_of_a_kind primary key (unit_id, kind),
  constraint stand_ins__ends_after_it_begins check (until_day >= from_day),
  constraint stand_ins__interim_has_an_end check (kind <> 'interim' or until_day is not null)
);
comment on table people.stand_ins is 'Who leads a unit besides, or in place of, the leader whom the staff list names. Written by HR; a staff list changes none of it while unit and person are there.';
comment on column people.stand_ins.unit_id is 'The unit.';
comment on column people.stand_ins.kind is 'also: leads together with the leader of the list. interim: leads while that leader is on leave.';
comment on column people.stand_ins.employee_id is 'Who leads.';
comment on column people.stand_ins.from_day is 'First day.';
comment on column people.stand_ins.until_day is 'Last day; null where none is known.';

create table people.wave_leaders (
  wave_id uuid not null,
  unit_id uuid not null,
  employee_id uuid not null constraint wave_leaders__employee references people.employees (id) on delete cascade,
  constraint wave_leaders__id primary key (wave_id, unit_id, employee_id),
  constraint wave_leaders__unit foreign key (wave_id, unit_id) references people.wave_units (wave_id, unit_id) on delete cascade
);
comment on table people.wave_leaders is 'Who led a unit together with the leader of people.wave_units when a wave opened: results belong to both.';
comment on column people.wave_leaders.wave_id is 'The wave.';
comment on column people.wave_leaders.unit_id is 'The unit.';
comment on column people.wave_leaders.employee_id is 'The second leader of that day.';

create index stand_ins__by_employee on people.stand_ins (employee_id);
create index wave_leaders__by_employee on people.wave_leaders (employee_id);

alter table people.stand_ins enable row level security;
alter table people.wave_leaders enable row level security;
create policy stand_ins__the_room_itself on people.stand_ins to people using (true) with check (true);
create policy wave_leaders__the_room_itself on people.wave_leaders to people using (true) with check (true);

grant select, delete on people.stand_ins to people;
grant insert (unit_id, kind, employee_id, from_day, until_day) on people.stand_ins to people;
grant select on people.wave_leaders to people;
grant insert (wave_id, unit_id, employee_id) on people.wave_leaders to people;
