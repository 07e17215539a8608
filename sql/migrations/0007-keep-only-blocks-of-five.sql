-- Why now: a count has to leave something, and the smallest thing ever kept is a block of five.
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
  name text not null,
  invited integer not null,
  answers integer not null,
  tells_invited boolean not null,
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
comment on column results.units.name is 'Its name, naming those pooled into it.';
comment on column results.units.invited is 'People invited in segments at or below it.';
comment on column results.units.answers is 'Answers in the blocks at or below it; 0 if there is no block.';
comment on column results.units.tells_invited is 'The one rule of participation: "of N" only if nobody, or at least five, did not answer; in what is left beside units below that say it, too.';
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

create table results.measures (
  wave_id uuid not null constraint measures__wave references results.waves (id) on delete cascade,
  code text not null,
  kind text not null constraint measures__kind_is_known check (kind in ('facet', 'item', 'composite', 'index')),
  position integer not null,
  items text[] not null constraint measures__has_items check (cardinality(items) > 0),
  components text[] not null default '{}',
  direction integer not null constraint measures__direction_is_a_sign check (direction in (1, -1)),
  describes_leader boolean not null,
  needs_release boolean not null,
  sensitive boolean not null,
  spread numeric(5, 2),
  freedom integer,
  constraint measures__spread_has_its_freedom check (num_nulls(spread, freedom) in (0, 2)),
  constraint measures__id primary key (wave_id, code)
);
comment on table results.measures is 'What a wave measured. Composites and indices are never kept, they are derived from their parts.';
comment on column results.measures.wave_id is 'The wave.';
comment on column results.measures.code is 'Code of the scale, of an item that was asked alone, or of an index.';
comment on column results.measures.kind is 'facet, item, composite, or index.';
comment on column results.measures.position is 'Order in which it is shown.';
comment on column results.measures.items is 'The items it consists of in this form.';
comment on column results.measures.components is 'Facets of a composite, composites of an index.';
comment on column results.measures.direction is '-1 where a low figure is the favourable one.';
comment on column results.measures.describes_leader is 'Says something of one person, who leads.';
comment on column results.measures.needs_release is 'Shown to a leader only after HR has released it.';
comment on column results.measures.sensitive is 'Nothing of it is kept of fewer than ten.';
comment on column results.measures.spread is 'Standard deviation within blocks, pooled over all that stand in a block of thirty; null below 30 answers.';
comment on column results.measures.freedom is 'Degrees of freedom of the spread: answers less blocks.';

create table results.blocks (
  wave_id uuid not null constraint blocks__wave references results.waves (id) on delete cascade,
  readers text not null constraint blocks__readers_are_known check (readers in ('everyone', 'own-leader', 'three-leaders')),
  detail text not null constraint blocks__detail_is_known check (detail in ('means', 'shares', 'distribution')),
  unit_id uuid not null,
  respondents integer not null constraint blocks__hold_five_or_more check (respondents >= 5),
  constraint blocks__hold_seven_of_one_leader check (readers <> 'own-leader' or respondents >= 7),
  constraint blocks__detail_needs_size check (respondents >= case detail when 'means' then 5 when 'shares' then 10 else 30 end),
  constraint blocks__id primary key (wave_id, readers, detail, unit_id),
  constraint blocks__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.blocks is 'At least five respondents pooled: the smallest thing ever kept. A block of more detail is a union of blocks of less.';
comment on column results.blocks.wave_id is 'The wave.';
comment on column results.blocks.readers is 'Who may read it: everyone who may read its unit, the one leader it is about, or everyone because it is about three leaders.';
comment on column results.blocks.detail is 'What is kept of it: means from 5, shares from 10, distribution and own spread from 30.';
comment on column results.blocks.unit_id is 'The unit at which the block was closed.';
comment on column results.blocks.respondents is 'How many answered.';

create table results.block_measures (
  wave_id uuid not null,
  readers text not null,
  detail text not null,
  unit_id uuid not null,
  measure text not null,
  valid integer not null constraint block_measures__five_answers_or_nothing check (valid >= 5),
  total numeric(12, 4),
  shares integer[] constraint block_measures__shares_are_three check (cardinality(shares) = 3),
  fifths integer[] constraint block_measures__fifths_are_five check (cardinality(fifths) = 5),
  squares numeric(14, 4),
  moved numeric(12, 4) not null constraint block_measures__moved_is_a_variance check (moved >= 0),
  constraint block_measures__detail_needs_answers check (valid >= case detail when 'means' then 5 when 'shares' then 10 else 30 end),
  constraint block_measures__seven_about_one_leader check (readers <> 'own-leader' or valid >= 7),
  constraint block_measures__shares_from_ten check (shares is null or detail = 'shares'),
  constraint block_measures__spread_from_thirty check (num_nulls(fifths, squares) = case detail when 'distribution' then 0 else 2 end),
  constraint block_measures__id primary key (wave_id, readers, detail, unit_id, measure),
  constraint block_measures__block foreign key (wave_id, readers, detail, unit_id)
    references results.blocks (wave_id, readers, detail, unit_id) on delete cascade,
  constraint block_measures__measure foreign key (wave_id, measure) references results.measures (wave_id, code) on delete cascade
);
comment on table results.block_measures is 'What is kept of a measure in a block: sums and counts.';
comment on column results.block_measures.wave_id is 'The wave.';
comment on column results.block_measures.readers is 'As of the block.';
comment on column results.block_measures.detail is 'As of the block.';
comment on column results.block_measures.unit_id is 'The block.';
comment on column results.block_measures.measure is 'The facet, or the item asked alone.';
comment on column results.block_measures.valid is 'Number of person scores; a measure with fewer than the block needs is not kept.';
comment on column results.block_measures.total is 'Sum of person scores, clipped below 30 so that it never tells everybody''s answer.';
comment on column results.block_measures.shares is 'Favourable, neutral, unfavourable; never all in one.';
comment on column results.block_measures.fifths is 'Persons in each fifth of the scale, from low to high; never all in one.';
comment on column results.block_measures.moved is 'Variance of what the sum was moved by chance, in gaps: how many people are missing makes it, and no answer.';
comment on column results.block_measures.squares is 'Sum of squares of person scores.';

create table results.block_picks (
  wave_id uuid not null constraint block_picks__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  question text not null,
  option text not null,
  valid integer not null constraint block_picks__ten_or_nothing check (valid >= 10),
  chosen integer not null,
  constraint block_picks__never_nobody_or_all check (chosen between 1 and valid - 1),
  constraint block_picks__id primary key (wave_id, unit_id, question, option),
  constraint block_picks__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.block_picks is 'What counts most, in blocks of ten, over those who picked anything.';
comment on column results.block_picks.wave_id is 'The wave.';
comment on column results.block_picks.unit_id is 'The block.';
comment on column results.block_picks.question is 'The choice question.';
comment on column results.block_picks.option is 'What could be picked.';
comment on column results.block_picks.valid is 'Persons who picked anything.';
comment on column results.block_picks.chosen is 'Persons who picked this; at least one and never all.';

create table results.comments (
  id uuid constraint comments__id primary key default gen_random_uuid(),
  wave_id uuid not null constraint comments__wave references results.waves (id) on delete cascade,
  readers text not null constraint comments__readers_are_known check (readers in ('everyone', 'own-leader', 'three-leaders')),
  unit_id uuid not null,
  question text not null,
  language text not null,
  words text,
  verdict text constraint comments__verdict_is_known check (verdict in ('shown', 'names-somebody', 'recognisable', 'hurtful')),
  constraint comments__hidden_is_gone check ((words is null) = (verdict is not null and verdict <> 'shown')),
  constraint comments__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.comments is 'Own words, under the name of a unit where ten answered and ten chose the language.';
comment on column results.comments.id is 'Random.';
comment on column results.comments.wave_id is 'The wave.';
comment on column results.comments.readers is 'Who may read it, as of a block.';
comment on column results.comments.unit_id is 'The unit under whose name it stands.';
comment on column results.comments.question is 'The open question.';
comment on column results.comments.language is 'The language the writer chose.';
comment on column results.comments.words is 'What was written; gone once it is hidden.';
comment on column results.comments.verdict is 'What the moderator decided: shown, or why it is hidden; null before.';

create table results.releases (
  wave_id uuid not null constraint releases__wave references results.waves (id) on delete cascade,
  what text not null constraint releases__what_is_known check (what in ('comments', 'broken-promises')),
  released_on date not null,
  constraint releases__id primary key (wave_id, what)
);
comment on table results.releases is 'What HR has released to leaders, and when.';
comment on column results.releases.wave_id is 'The wave.';
comment on column results.releases.what is 'All comments together, or figures of breach and violation.';
comment on column results.releases.released_on is 'The day.';

create index units__by_parent on results.units (wave_id, parent_id);
create index block_measures__by_unit on results.block_measures (wave_id, unit_id);
create index comments__by_unit on results.comments (wave_id, unit_id);

alter table results.waves enable row level security;
alter table results.units enable row level security;
alter table results.unit_trends enable row level security;
alter table results.unit_leaders enable row level security;
alter table results.measures enable row level security;
alter table results.blocks enable row level security;
alter table results.block_measures enable row level security;
alter table results.block_picks enable row level security;
alter table results.comments enable row level security;
alter table results.releases enable row level security;

create function results.publish(publication jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wave uuid := publication ->> 'wave';
  smallest integer := publication ->> 'floor';
begin
  insert into results.waves (id, instrument, form, opens_on, closes_on, published_on, floor, lowest, highest, gap, moved, moved_each, report, organisation)
  values (wave, publication ->> 'instrument', publication ->> 'form', (publication ->> 'opensOn')::date,
    (publication ->> 'closesOn')::date, (publication ->> 'publishedOn')::date, smallest, (publication ->> 'lowest')::integer,
    (publication ->> 'highest')::integer, (publication ->> 'gap')::integer, (publication ->> 'moved')::integer,
    (publication ->> 'movedEach')::integer, publication -> 'report', publication -> 'organisation');
  insert into results.units (wave_id, unit_id, parent_id, name, invited, answers, tells_invited, withheld)
  select wave, u.unit, u.parent, u.name, u.invited, u.answers, u."tellsInvited", u.withheld
  from jsonb_to_recordset(publication -> 'units')
    as u (unit uuid, parent uuid, name text, invited integer, answers integer, "tellsInvited" boolean, withheld text)
  order by random();
  insert into results.unit_leaders (wave_id, unit_id, about, leaders)
  select wave, l.unit, l.about, l.leaders
  from jsonb_to_recordset(publication -> 'leaders') as l (unit uuid, about text, leaders integer)
  order by random();
  insert into results.unit_trends (wave_id, unit_id, earlier_id)
  select wave, u.unit, earlier::uuid
  from jsonb_to_recordset(publication -> 'units') as u (unit uuid, trends jsonb),
    lateral jsonb_array_elements_text(u.trends) as earlier;
  insert into results.measures (wave_id, code, kind, position, items, components, direction, describes_leader, needs_release,
    sensitive, spread, freedom)
  select wave, m.code, m.kind, m.position, m.items, m.components, m.direction, m."describesLeader", m."needsRelease",
    m.sensitive, m.spread, m.freedom
  from jsonb_to_recordset(publication -> 'measures')
    as m (code text, kind text, position integer, items text[], components text[], direction integer, "describesLeader" boolean,
      "needsRelease" boolean, sensitive boolean, spread numeric, freedom integer)
  order by random();
  -- In random order: where a block stands in the table must not tell when its answers came.
  insert into results.blocks (wave_id, readers, detail, unit_id, respondents)
  select wave, b.readers, b.detail, b.unit, b.respondents
  from jsonb_to_recordset(publication -> 'blocks') as b (readers text, detail text, unit uuid, respondents integer)
  order by random();
  insert into results.block_measures (wave_id, readers, detail, unit_id, measure, valid, total, shares, fifths, squares, moved)
  select wave, s.readers, s.detail, s.unit, s.measure, s.valid, s.total, s.shares, s.fifths, s.squares, s.moved
  from jsonb_to_recordset(publication -> 'sums')
    as s (readers text, detail text, unit uuid, measure text, valid integer, total numeric, shares integer[], fifths integer[],
      squares numeric, moved numeric)
  order by random();
  insert into results.block_picks (wave_id, unit_id, question, option, valid, chosen)
  select wave, p.unit, p.question, p.option, p.valid, p.chosen
  from jsonb_to_recordset(publication -> 'picks') as p (unit uuid, question text, option text, valid integer, chosen integer)
  order by random();
  insert into results.comments (wave_id, readers, unit_id, question, language, words)
  select wave, c.readers, c.unit, c.question, c.language, c.text
  from jsonb_to_recordset(publication -> 'comments') as c (readers text, unit uuid, question text, language text, text text)
  order by random();
  if exists (select from results.blocks where wave_id = wave and respondents < smallest)
     or exists (select from results.block_measures where wave_id = wave and valid < smallest)
     or exists (select from results.block_picks where wave_id = wave and valid < smallest) then
    raise exception using errcode = 'OH004', constraint = 'blocks__hold_the_floor_of_the_wave';
  end if;
end
$$;
comment on function results.publish(jsonb) is
  'Door counting -> results: one frozen publication a wave. Refuses anything below the floor.';
grant usage on schema results to counting;
grant execute on function results.publish(jsonb) to counting;
