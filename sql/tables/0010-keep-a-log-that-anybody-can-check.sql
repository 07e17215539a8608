-- Why now: a promise that only we can check is no promise. What was announced has to stay announced.
set local role transparency_owner;

create function transparency.canonical(value jsonb) returns text
language plpgsql immutable set search_path = ''
as $$
begin
  return case jsonb_typeof(value)
    when 'object' then (
      select '{' || coalesce(string_agg(to_json(e.key)::text || ':' || transparency.canonical(e.value), ','
        order by e.key collate "C"), '') || '}'
      from jsonb_each(canonical.value) as e)
    when 'array' then (
      select '[' || coalesce(string_agg(transparency.canonical(e.value), ',' order by e.ordinality), '') || ']'
      from jsonb_array_elements(canonical.value) with ordinality as e)
    else value::text
  end;
end
$$;
comment on function transparency.canonical(jsonb) is
  'Canonical JSON (RFC 8785) of texts, whole numbers, lists and objects with plain names: all that the log holds.';

create function transparency.hash_of(value jsonb) returns text
language sql immutable set search_path = ''
as $$ select encode(sha256(convert_to(transparency.canonical(value), 'UTF8')), 'hex') $$;
comment on function transparency.hash_of(jsonb) is 'SHA-256 of the canonical JSON, hexadecimal.';

create function transparency.entry_of(place integer, day date, kind text, body jsonb, previous text) returns jsonb
language sql immutable set search_path = ''
as $$
  select jsonb_build_object('index', place, 'date', to_jsonb(day), 'kind', kind, 'body', body, 'previous', previous)
$$;
comment on function transparency.entry_of(integer, date, text, jsonb, text) is 'What the hash of a log entry is taken of.';

create table transparency.log_entries (
  place integer constraint log_entries__place primary key constraint log_entries__begins_at_one check (place >= 1),
  day date not null,
  kind text not null constraint log_entries__kind_is_known check (kind in ('announced', 'stopped', 'counted', 'pages', 'alarm')),
  body jsonb not null,
  previous text constraint log_entries__one_successor unique nulls not distinct,
  hash text not null constraint log_entries__hash_is_unique unique,
  written text not null,
  constraint log_entries__only_the_first_has_none_before check ((previous is null) = (place = 1)),
  constraint log_entries__hash_is_right
    check (hash = transparency.hash_of(transparency.entry_of(place, day, kind, body, previous))),
  constraint log_entries__says_what_it_holds
    check (written = transparency.canonical(transparency.entry_of(place, day, kind, body, previous) || jsonb_build_object('hash', hash)))
);
comment on table transparency.log_entries is
  'The transparency log: what was announced to everybody, each entry chained to the one before. Only ever added to.';
comment on column transparency.log_entries.place is 'Position, from 1. Counts announcements, never ballots.';
comment on column transparency.log_entries.day is 'Date, nothing finer.';
comment on column transparency.log_entries.kind is 'announced, stopped or counted: a wave. pages: the files that the servers hand out. alarm: why the worker does not count, or warns.';
comment on column transparency.log_entries.body is 'The facts, each public elsewhere already: manifest, receipts, pages.';
comment on column transparency.log_entries.previous is 'Hash of the entry before; null for the first.';
comment on column transparency.log_entries.hash is 'SHA-256 of the canonical JSON of the columns before it.';
comment on column transparency.log_entries.written is
  'The entry as everybody reads it: canonical JSON. Kept, so that a flood of readers costs no more than reading.';

alter table transparency.log_entries enable row level security;
-- The functions of the answers room add and read, as its owner. The table is in a schema of another role, that
-- nobody can log in as and no function runs as: an owner could give itself the right to change an entry, and the
-- owner of a schema could drop what is in it.
create policy log_entries__read_by_answers on transparency.log_entries for select to answers_owner using (true);
create policy log_entries__added_to_by_answers on transparency.log_entries for insert to answers_owner with check (true);

grant select, insert on transparency.log_entries to answers_owner;
grant execute on function transparency.canonical(jsonb), transparency.hash_of(jsonb), transparency.entry_of(integer, date, text, jsonb, text) to answers_owner;
