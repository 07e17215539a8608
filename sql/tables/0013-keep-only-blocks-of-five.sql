-- Why now: a count has to leave something, and the smallest thing ever kept is a block of five.
set local role results_owner;

create table results.measures (
  wave_id uuid not null constraint measures__wave references results.waves (id) on delete cascade,
  code text not null,
  kind text not null constraint measures__kind_is_known check (kind in ('facet', 'item', 'composite', 'index')),
  position integer not null,
  items text[] not null constraint measures__has_items check (cardinality(items) > 0),
  components text[] not null default '{}',
  weights numeric[] not null default '{}',
  role text,
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
comment on column results.measures.weights is 'Of an index: how each component, in percent of the scale, is weighed. Empty for everything else.';
comment on column results.measures.role is 'What the instrument says it is for, where a rule needs to know: the fulfilled promise, the setting of a conversation.';
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
  hidden_below numeric(12, 4) not null constraint block_measures__below_is_a_distance check (hidden_below >= 0),
  hidden_above numeric(12, 4) not null constraint block_measures__above_is_a_distance check (hidden_above >= 0),
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
comment on column results.block_measures.hidden_below is 'How much lower the sum may have been before it was clipped; 0 where it was not.';
comment on column results.block_measures.hidden_above is 'How much higher it may have been.';
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

create index block_measures__by_unit on results.block_measures (wave_id, unit_id);

alter table results.measures enable row level security;
alter table results.blocks enable row level security;
alter table results.block_measures enable row level security;
alter table results.block_picks enable row level security;
