-- Why now: a publication is frozen, so what it shows is computed once, at the count, and read by its key.
set local role results_owner;

create table results.figures (
  -- Made of rows that were checked, a million at a time: one key is looked up for each, no more.
  wave_id uuid not null constraint figures__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  readers text not null constraint figures__readers_are_known check (readers in ('everyone', 'own-leader', 'three-leaders')),
  measure text not null,
  blocks integer[] not null,
  moved numeric not null,
  valid integer not null constraint figures__of_five_or_more check (valid >= 5),
  weight numeric not null,
  exact numeric not null,
  mean numeric not null,
  bound text constraint figures__bound_is_known check (bound in ('or-lower', 'or-higher')),
  hidden_below numeric not null,
  hidden_above numeric not null,
  shares integer[],
  shares_valid integer,
  fifths integer[],
  fifths_valid integer,
  deviation numeric,
  constraint figures__id primary key (wave_id, unit_id, readers, measure)
);
comment on table results.figures is
  'Figures of published units: unions of the blocks at and below each, and what is derived of them. Made at the count.';
comment on column results.figures.wave_id is 'The wave.';
comment on column results.figures.unit_id is 'The unit.';
comment on column results.figures.readers is 'Who may read it, as of the blocks it is made of.';
comment on column results.figures.measure is 'The measure.';
comment on column results.figures.blocks is 'How many blocks of means, of shares and of distributions it is the union of; empty where it is derived of others.';
comment on column results.figures.moved is 'Standard deviation of what the sum was moved by, in points of the scale.';
comment on column results.figures.valid is 'Number of person scores; of what is derived, those of its smallest part.';
comment on column results.figures.weight is 'What the mean weighs in a union: persons, or of a composite persons times items.';
comment on column results.figures.exact is 'Mean, to compute with; it stays on the server.';
comment on column results.figures.mean is 'Mean as it is shown, to one decimal; an index as a whole number.';
comment on column results.figures.bound is 'Where it was clipped: the mean is this or lower, or this or higher.';
comment on column results.figures.hidden_below is 'How much lower its sum may have been before blocks in it were clipped.';
comment on column results.figures.hidden_above is 'How much higher it may have been.';
comment on column results.figures.shares is 'Favourable, neutral, unfavourable.';
comment on column results.figures.shares_valid is 'Of how many.';
comment on column results.figures.fifths is 'Persons in each fifth of the scale, from low to high.';
comment on column results.figures.fifths_valid is 'Of how many.';
comment on column results.figures.deviation is 'Standard deviation, of those in blocks of thirty.';

create table results.unit_picks (
  wave_id uuid not null constraint unit_picks__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  question text not null,
  option text not null,
  valid integer not null constraint unit_picks__ten_or_nothing check (valid >= 10),
  chosen integer not null,
  constraint unit_picks__id primary key (wave_id, unit_id, question, option)
);
comment on table results.unit_picks is 'What counts most, of published units: sums of the blocks at and below each. Made at the count.';
comment on column results.unit_picks.wave_id is 'The wave.';
comment on column results.unit_picks.unit_id is 'The unit.';
comment on column results.unit_picks.question is 'The choice question.';
comment on column results.unit_picks.option is 'What could be picked.';
comment on column results.unit_picks.valid is 'Persons who picked anything.';
comment on column results.unit_picks.chosen is 'Persons who picked this.';

create table results.same_questions (
  wave_id uuid not null,
  measure text not null,
  earlier_id uuid not null constraint same_questions__earlier references results.waves (id) on delete cascade,
  constraint same_questions__id primary key (wave_id, measure, earlier_id),
  constraint same_questions__measure foreign key (wave_id, measure) references results.measures (wave_id, code) on delete cascade
);
comment on table results.same_questions is 'Earlier waves that asked the same alike: same measure, same items, same points. Made at the count.';
comment on column results.same_questions.wave_id is 'The wave.';
comment on column results.same_questions.measure is 'The measure.';
comment on column results.same_questions.earlier_id is 'The earlier wave.';

create index same_questions__by_earlier on results.same_questions (earlier_id);

alter table results.figures enable row level security;
alter table results.unit_picks enable row level security;
alter table results.same_questions enable row level security;
