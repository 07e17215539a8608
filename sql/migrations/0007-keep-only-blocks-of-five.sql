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
  report jsonb not null
);
comment on table results.waves is 'Publications: one a wave, frozen.';
comment on column results.waves.id is 'The wave.';
comment on column results.waves.instrument is 'Instrument and version.';
comment on column results.waves.form is 'Which items were asked.';
comment on column results.waves.opens_on is 'First day of the wave.';
comment on column results.waves.closes_on is 'Last day of the wave.';
comment on column results.waves.published_on is 'Date of the count.';
comment on column results.waves.floor is 'Smallest block of this wave; may be raised before a wave opens, never below five.';
comment on column results.waves.report is 'Count report: ballots that came, opened, fitted, stand in no figure, and why. Numbers for the whole wave only.';

create table results.units (
  wave_id uuid not null constraint units__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  parent_id uuid,
  name text not null,
  invited integer not null,
  answers integer not null,
  withheld text constraint units__reason_is_known check (withheld in ('too-few-answers', 'covers-too-little', 'same-as-part')),
  constraint units__id primary key (wave_id, unit_id),
  constraint units__published_from_five check (withheld is not null or answers >= 5),
  constraint units__withheld_keeps_no_number check (withheld is distinct from 'too-few-answers' or answers = 0)
);
comment on table results.units is 'The tree as it was when the wave opened, and what may be shown of each unit.';
comment on column results.units.wave_id is 'The wave.';
comment on column results.units.unit_id is 'The unit.';
comment on column results.units.parent_id is 'The unit above it.';
comment on column results.units.name is 'Its name, naming those pooled into it.';
comment on column results.units.invited is 'People invited in segments at or below it.';
comment on column results.units.answers is 'Answers in the blocks at or below it; 0 if there is no block.';
comment on column results.units.withheld is 'Why nothing of this unit is shown; null when it is.';

create table results.blocks (
  wave_id uuid not null constraint blocks__wave references results.waves (id) on delete cascade,
  unit_id uuid not null,
  respondents integer not null constraint blocks__hold_five_or_more check (respondents >= 5),
  constraint blocks__id primary key (wave_id, unit_id),
  constraint blocks__unit foreign key (wave_id, unit_id) references results.units (wave_id, unit_id) on delete cascade
);
comment on table results.blocks is 'At least five respondents pooled: the smallest thing ever kept.';
comment on column results.blocks.wave_id is 'The wave.';
comment on column results.blocks.unit_id is 'The unit at which the block was closed.';
comment on column results.blocks.respondents is 'How many answered.';

create table results.measures (
  wave_id uuid not null constraint measures__wave references results.waves (id) on delete cascade,
  code text not null,
  kind text not null constraint measures__kind_is_known check (kind in ('facet', 'item', 'composite')),
  position integer not null,
  items integer not null constraint measures__has_items check (items > 0),
  components text[] not null default '{}',
  withheld text constraint measures__reason_is_known check (withheld in ('describes-one-leader')),
  needs_release boolean not null default false,
  spread numeric(4, 2),
  t_quantile numeric(5, 3),
  constraint measures__spread_has_its_quantile check ((spread is null) = (t_quantile is null)),
  constraint measures__id primary key (wave_id, code)
);
comment on table results.measures is 'What a wave measured. Composites are never kept, they are derived from their facets.';
comment on column results.measures.wave_id is 'The wave.';
comment on column results.measures.code is 'Code of the scale, or of an item that was asked alone.';
comment on column results.measures.kind is 'facet, item, or composite.';
comment on column results.measures.position is 'Order in which it is shown.';
comment on column results.measures.items is 'How many items it consists of in this form.';
comment on column results.measures.components is 'Facets of a composite.';
comment on column results.measures.withheld is 'Why this measure is kept for nobody; null when it is kept.';
comment on column results.measures.needs_release is 'Shown to a leader only after HR has released it.';
comment on column results.measures.spread is 'Standard deviation within blocks, pooled over the whole organisation; null below 30 answers.';
comment on column results.measures.t_quantile is 'Student t, 97.5 %, for the degrees of freedom of the spread.';

create table results.block_measures (
  wave_id uuid not null,
  unit_id uuid not null,
  measure text not null,
  valid integer not null constraint block_measures__five_answers_or_nothing check (valid >= 5),
  total numeric(12, 4) not null,
  constraint block_measures__id primary key (wave_id, unit_id, measure),
  constraint block_measures__block foreign key (wave_id, unit_id) references results.blocks (wave_id, unit_id) on delete cascade,
  constraint block_measures__measure foreign key (wave_id, measure) references results.measures (wave_id, code) on delete cascade
);
comment on table results.block_measures is 'Sum and number of person scores, for each block and measure.';
comment on column results.block_measures.wave_id is 'The wave.';
comment on column results.block_measures.unit_id is 'The block.';
comment on column results.block_measures.measure is 'The facet, or the item asked alone.';
comment on column results.block_measures.valid is 'Number of person scores; a measure with fewer than five is not kept.';
comment on column results.block_measures.total is 'Sum of person scores (1 to 5 each), clipped below 30 so that it never tells everybody''s answer.';

create index units__by_parent on results.units (wave_id, parent_id);

alter table results.waves enable row level security;
alter table results.units enable row level security;
alter table results.blocks enable row level security;
alter table results.measures enable row level security;
alter table results.block_measures enable row level security;

create function results.publish(publication jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wave uuid := publication ->> 'wave';
  smallest integer := publication ->> 'floor';
begin
  insert into results.waves (id, instrument, form, opens_on, closes_on, published_on, floor, report)
  values (wave, publication ->> 'instrument', publication ->> 'form', (publication ->> 'opensOn')::date,
    (publication ->> 'closesOn')::date, (publication ->> 'publishedOn')::date, smallest, publication -> 'report');
  insert into results.units (wave_id, unit_id, parent_id, name, invited, answers, withheld)
  select wave, u.unit, u.parent, u.name, u.invited, u.answers, u.withheld
  from jsonb_to_recordset(publication -> 'units')
    as u (unit uuid, parent uuid, name text, invited integer, answers integer, withheld text)
  order by random();
  insert into results.measures (wave_id, code, kind, position, items, components, withheld, needs_release, spread, t_quantile)
  select wave, m.code, m.kind, m.position, m.items, m.components, m.withheld, m."needsRelease", m.spread, m."tQuantile"
  from jsonb_to_recordset(publication -> 'measures')
    as m (code text, kind text, position integer, items integer, components text[], withheld text, "needsRelease" boolean,
      spread numeric, "tQuantile" numeric)
  order by random();
  -- In random order: where a block stands in the table must not tell when its answers came.
  insert into results.blocks (wave_id, unit_id, respondents)
  select wave, b.unit, b.respondents
  from jsonb_to_recordset(publication -> 'blocks') as b (unit uuid, respondents integer)
  order by random();
  insert into results.block_measures (wave_id, unit_id, measure, valid, total)
  select wave, s.unit, s.measure, s.valid, s.total
  from jsonb_to_recordset(publication -> 'sums') as s (unit uuid, measure text, valid integer, total numeric)
  order by random();
  if exists (select from results.blocks where wave_id = wave and respondents < smallest)
     or exists (select from results.block_measures where wave_id = wave and valid < smallest) then
    raise exception using errcode = 'OH004', constraint = 'blocks__hold_the_floor_of_the_wave';
  end if;
end
$$;
comment on function results.publish(jsonb) is
  'Door counting -> results: one frozen publication a wave. Refuses anything below the floor.';
grant usage on schema results to counting;
grant execute on function results.publish(jsonb) to counting;
