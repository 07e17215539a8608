-- Why now: words can name somebody, so a person reads all of them before anybody else does.
set local role results_owner;

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

create index comments__by_unit on results.comments (wave_id, unit_id);

alter table results.comments enable row level security;
alter table results.releases enable row level security;
