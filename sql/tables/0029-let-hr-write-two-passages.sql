-- Why now: HR says in its own words why it asks; the promises in a letter stay ours.
set local role people_owner;

create table people.letter_words (
  kind text not null constraint letter_words__kind_is_known check (kind in ('invitation', 'reminder')),
  language text not null constraint letter_words__language_is_known check (language in ('nl', 'en', 'fr', 'de')),
  introduction text not null constraint letter_words__introduction_is_short check (length(introduction) <= 600),
  closing text not null constraint letter_words__closing_is_short check (length(closing) <= 600),
  constraint letter_words__id primary key (kind, language)
);
comment on table people.letter_words is 'Two passages that HR writes into letters to everybody. The same words for all: nothing here is about a person.';
comment on column people.letter_words.kind is 'In which letter they stand.';
comment on column people.letter_words.language is 'In the letters of whoever reads this language.';
comment on column people.letter_words.introduction is 'After the greeting; empty for none.';
comment on column people.letter_words.closing is 'Before the fingerprint; empty for none.';

create table people.wave_words (
  wave_id uuid not null constraint wave_words__wave references people.waves (id) on delete cascade,
  kind text not null constraint wave_words__kind_is_known check (kind in ('invitation', 'reminder')),
  language text not null constraint wave_words__language_is_known check (language in ('nl', 'en', 'fr', 'de')),
  introduction text not null,
  closing text not null,
  constraint wave_words__id primary key (wave_id, kind, language)
);
comment on table people.wave_words is 'The passages as they were when the letters of a wave were queued: a letter that goes days later says what all others said. Deleted at the count.';
comment on column people.wave_words.wave_id is 'The wave the letters are about.';
comment on column people.wave_words.kind is 'Which letters: a second reminder replaces the words of the first.';
comment on column people.wave_words.language is 'In the letters of whoever reads this language.';
comment on column people.wave_words.introduction is 'After the greeting; empty for none.';
comment on column people.wave_words.closing is 'Before the fingerprint; empty for none.';

alter table people.letter_words enable row level security;
alter table people.wave_words enable row level security;

create policy letter_words__the_room_itself on people.letter_words to people using (true) with check (true);
create policy wave_words__the_room_itself on people.wave_words to people using (true) with check (true);

grant select, delete on people.letter_words to people;
grant insert (kind, language, introduction, closing), update (introduction, closing) on people.letter_words to people;
grant select, delete on people.wave_words to people;
grant insert (wave_id, kind, language, introduction, closing) on people.wave_words to people;
