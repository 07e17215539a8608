-- Why now: answers arrive as ciphertext, in tables that a wave takes along when it goes.
set local role answers_owner;

create function answers.invited_in(segments text[]) returns jsonb
language sql immutable set search_path = ''
as $$
  select coalesce(pg_catalog.jsonb_object_agg(s::jsonb ->> 'id', s::jsonb -> 'invited'), '{}')
  from pg_catalog.unnest(segments) as s
$$;
comment on function answers.invited_in(text[]) is 'Segment -> people invited, as a list of segments says.';

create function answers.merkle_root(texts text[]) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  level bytea[] := array(
    select sha256('\x00'::bytea || convert_to(t.text, 'UTF8')) from unnest(texts) with ordinality as t (text, place)
    order by t.place);
begin
  while cardinality(level) > 1 loop
    -- Two and two; one that is left over goes up as it is.
    level := array(
      select case when level[2 * n] is null then level[2 * n - 1]
        else sha256('\x01'::bytea || level[2 * n - 1] || level[2 * n]) end
      from generate_series(1, (cardinality(level) + 1) / 2) as n order by n);
  end loop;
  return encode(level[1], 'hex');
end
$$;
comment on function answers.merkle_root(text[]) is 'RFC 9162, 2.1.1, with SHA-256, hexadecimal: what a manifest names its list of segments by.';

create function answers.segments_fit(said jsonb, segments text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select (said ->> 'root') = answers.merkle_root(segments)
    and (said ->> 'size')::integer = cardinality(segments)
    and (select bool_and((s::jsonb ->> 'invited')::integer >= 5)
      and count(distinct s::jsonb ->> 'id') = cardinality(segments)
      and sum((s::jsonb ->> 'invited')::integer) = (said ->> 'invited')::integer
      and min((s::jsonb ->> 'invited')::integer) = (said ->> 'smallest')::integer
      from unnest(segments) as s)
$$;
comment on function answers.segments_fit(jsonb, text[]) is
  'Is this the list that a manifest means, each segment once and none under five?';

create table answers.waves (
  id uuid constraint waves__id primary key,
  fingerprint text not null constraint waves__fingerprint_is_unique unique,
  manifest text not null,
  questionnaire text not null,
  questionnaire_hash text not null,
  tree text not null,
  segments text[] not null,
  invited jsonb not null generated always as (answers.invited_in(segments)) stored,
  opens_on date not null,
  closes_on date not null,
  state text not null default 'open' constraint waves__state_is_known check (state in ('open', 'closed', 'stopped', 'counted')),
  receipts text[],
  constraint waves__leaves_five_days check (closes_on >= opens_on + 5),
  constraint waves__tree_is_that_of_the_manifest
    check ((manifest::jsonb ->> 'tree') = encode(sha256(convert_to(tree, 'UTF8')), 'hex')),
  constraint waves__segments_are_those_of_the_manifest
    check (answers.segments_fit(manifest::jsonb -> 'segments', segments))
);
comment on table answers.waves is 'Every manifest that was ever announced, as it was announced.';
comment on column answers.waves.id is 'Random; the same as in the people room.';
comment on column answers.waves.fingerprint is 'Sixteen characters, stretched from the manifest''s SHA-256.';
comment on column answers.waves.manifest is 'Canonical JSON, byte for byte what the fingerprint was taken of.';
comment on column answers.waves.questionnaire is 'What is asked, canonical JSON in all languages.';
comment on column answers.waves.questionnaire_hash is 'SHA-256 of the questionnaire, hexadecimal; stands in the manifest.';
comment on column answers.waves.tree is 'Units, their names and where a segment ends, canonical JSON: what the count publishes by. Not public.';
comment on column answers.waves.segments is 'Every segment as canonical JSON, sorted; the manifest names the list by its root.';
comment on column answers.waves.invited is 'Segment -> people invited, taken from the segments and from nothing else.';
comment on column answers.waves.opens_on is 'First day.';
comment on column answers.waves.closes_on is 'Last day; counted from the day after.';
comment on column answers.waves.state is 'open; closed while it is counted; then counted, or stopped without a count.';
comment on column answers.waves.receipts is 'Receipts of all counted ballots, sorted; they prove counted, never what.';

create table answers.segments (
  wave_id uuid not null constraint segments__wave references answers.waves (id) on delete cascade,
  id text not null,
  invited integer not null,
  constraint segments__id primary key (wave_id, id)
);
comment on table answers.segments is
  'How many are invited in each segment of an open wave, one row each, so that a ballot costs the same in a small wave and a large one. The count goes by answers.waves.invited.';
comment on column answers.segments.wave_id is 'The wave.';
comment on column answers.segments.id is 'Public name of the segment.';
comment on column answers.segments.invited is 'As the list of segments says.';

create table answers.ballots (
  wave_id uuid not null constraint ballots__wave references answers.waves (id) on delete cascade,
  segment text not null,
  sealed bytea not null constraint ballots__one_size check (octet_length(sealed) = 8273),
  hash bytea not null generated always as (sha256(sealed)) stored
) partition by list (wave_id);
comment on table answers.ballots is 'Sealed answer sheets. A partition a wave, dropped when the wave is counted or stopped.';
comment on column answers.ballots.wave_id is 'The wave.';
comment on column answers.ballots.segment is 'The segment the ballot is sealed for.';
comment on column answers.ballots.sealed is 'HPKE: 65 bytes encapsulated key, 8192 bytes padded answers, 16 bytes tag.';
comment on column answers.ballots.hash is 'SHA-256 of it. The count binds itself to these before it opens the first.';
alter table answers.ballots alter column sealed set storage external;

create index ballots__by_segment on answers.ballots (segment);

create table answers.nullifiers (
  wave_id uuid not null constraint nullifiers__wave references answers.waves (id) on delete cascade,
  nullifier bytea not null constraint nullifiers__is_a_hash check (octet_length(nullifier) = 32),
  constraint nullifiers__spent_once primary key (wave_id, nullifier)
) partition by list (wave_id);
comment on table answers.nullifiers is 'Tickets that were spent. A partition a wave, dropped with its ballots.';
comment on column answers.nullifiers.wave_id is 'The wave.';
comment on column answers.nullifiers.nullifier is 'SHA-256 over manifest and ticket input: the same ticket gives the same bytes.';

alter table answers.waves enable row level security;
alter table answers.segments enable row level security;
alter table answers.ballots enable row level security;
alter table answers.nullifiers enable row level security;
-- The counting room sees a wave from the moment it is locked for the count, and not before.
create policy waves__open_to_the_count on answers.waves for select to counting using (true);
create policy ballots__open_to_the_count on answers.ballots for select to counting
  using (exists (select from answers.waves where waves.id = ballots.wave_id and waves.state = 'closed'));

grant select (id, fingerprint, manifest, questionnaire_hash, closes_on, state) on answers.waves to counting;
grant select on answers.ballots to counting;
