-- Why now: a count has to say which units may be shown, and why the others may not.
set local role results_owner;

create table results.waves (
  id uuid constraint waves__id primary key,
  instrument text not null,
  form text not null,
  opens_on date not null,
  closes_on date not null,
  published_on date not null,
  floor integer not null constraint waves__floor_is_five_or_more check (floor >= 5),
  lowest integer not null,
  highest integer not null constraint waves__scale_has_two_points check (highest > lowest),
  gap integer not null constraint waves__points_lie_apart check (gap > 0),
  moved integer not null constraint waves__moved_is_a_distance check (moved >= 0),
  moved_each integer not null constraint waves__moved_each_is_a_distance check (moved_each >= 0),
  report jsonb not null,
  organisation jsonb not null
);
comment on table results.waves is 'Publications: one a wave, frozen.';
comment on column results.waves.id is 'The wave.';
comment on column results.waves.instrument is 'Instrument and version.';
comment on column results.waves.form is 'Which items were asked.';
comment on column results.waves.opens_on is 'First day of the wave.';
comment on column results.waves.closes_on is 'Last day of the wave.';
comment on column results.waves.published_on is 'Date of the count.';
comment on column results.waves.floor is 'Smallest block of this wave; may be raised before a wave opens, never below five.';
comment on column results.waves.lowest is 'Lowest point of the response scale.';
comment on column results.waves.highest is 'Highest point of the response scale.';
comment on column results.waves.gap is 'Smallest distance between two points of it.';
comment on column results.waves.moved is 'The farthest that the sum of a block was moved by chance before it was kept, in gaps.';
comment on column results.waves.moved_each is 'The farthest it was moved besides for each who was once asked with its people and was not any more, in gaps.';
comment on column results.waves.report is 'Count report: ballots that came, opened, fitted, stand in no figure, and why. Numbers for the whole wave only.';
comment on column results.waves.organisation is 'What is said of the whole organisation only: reliability, drivers, quadrants, missing codes.';

create table results.units (
  wave_id uuid not null constraint units__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  parent_id uuid,
  above uuid[] not null,
  name text not null,
  invited integer not null,
  answers integer not null,
  tells_invited boolean not null,
  blocks integer not null,
  top_id uuid,
  withheld text constraint units__reason_is_known check (withheld in ('too-few-answers', 'too-few-took-part', 'covers-too-little', 'same-as-part')),
  constraint units__id primary key (wave_id, unit_id),
  constraint units__published_from_five check (withheld is not null or answers >= 5),
  constraint units__names_no_few_who_did_not check (not tells_invited or invited = answers or invited - answers >= 5),
  constraint units__published_from_three_in_ten check (withheld is not null or answers * 10 >= invited * 3),
  constraint units__withheld_keeps_no_number check (withheld is distinct from 'too-few-answers' or answers = 0)
);
comment on table results.units is 'The tree as it was when the wave opened, and what may be shown of each unit.';
comment on column results.units.wave_id is 'The wave.';
comment on column results.units.unit_id is 'The unit.';
comment on column results.units.parent_id is 'The unit above it.';
comment on column results.units.above is 'All units above it, the nearest first.';
comment on column results.units.name is 'Its name, naming those pooled into it.';
comment on column results.units.invited is 'People invited in segments at or below it.';
comment on column results.units.answers is 'Answers in the blocks at or below it; 0 if there is no block.';
comment on column results.units.tells_invited is 'The one rule of participation: "of N" only if nobody, or at least five, did not answer; in what is left beside units below that say it, too.';
comment on column results.units.blocks is 'Blocks of means for everyone at or below it.';
comment on column results.units.top_id is 'The highest published unit at or above it, which it is compared with; null where there is none.';
comment on column results.units.withheld is 'Why nothing of this unit is shown; null when it is.';

create table results.unit_trends (
  wave_id uuid not null,
  unit_id uuid not null,
  earlier_id uuid not null,
  constraint unit_trends__id primary key (wave_id, unit_id, earlier_id),
  constraint unit_trends__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.unit_trends is 'With which earlier waves a unit may be compared. What is not here is not compared.';
comment on column results.unit_trends.wave_id is 'The wave.';
comment on column results.unit_trends.unit_id is 'The unit.';
comment on column results.unit_trends.earlier_id is 'The earlier wave.';

create table results.unit_leaders (
  wave_id uuid not null,
  unit_id uuid not null,
  about text not null,
  leaders integer not null,
  constraint unit_leaders__id primary key (wave_id, unit_id, about),
  constraint unit_leaders__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.unit_leaders is 'How many leaders a figure of three leaders or more is about: four, where one of them may read it.';
comment on column results.unit_leaders.wave_id is 'The wave.';
comment on column results.unit_leaders.unit_id is 'The unit.';
comment on column results.unit_leaders.about is 'The measure, or the open question for its comments.';
comment on column results.unit_leaders.leaders is 'Leaders of whom at least one answer tells, counted for certain.';

create index units__by_parent on results.units (wave_id, parent_id);

alter table results.waves enable row level security;
alter table results.units enable row level security;
alter table results.unit_trends enable row level security;
alter table results.unit_leaders enable row level security;
