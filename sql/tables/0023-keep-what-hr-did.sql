-- Why now: who oversees the software must be able to read what HR and the command line did with it.
set local role transparency_owner;

create table transparency.audit_entries (
  place integer constraint audit_entries__place primary key constraint audit_entries__begins_at_one check (place >= 1),
  day date not null,
  kind text not null constraint audit_entries__kind_is_a_name check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  body jsonb not null constraint audit_entries__names_no_address check (body::text not like '%@%')
    constraint audit_entries__is_short check (length(body::text) <= 2000),
  previous text constraint audit_entries__one_successor unique nulls not distinct,
  hash text not null constraint audit_entries__hash_is_unique unique,
  written text not null,
  constraint audit_entries__only_the_first_has_none_before check ((previous is null) = (place = 1)),
  constraint audit_entries__hash_is_right
    check (hash = transparency.hash_of(transparency.entry_of(place, day, kind, body, previous))),
  constraint audit_entries__says_what_it_holds
    check (written = transparency.canonical(transparency.entry_of(place, day, kind, body, previous) || jsonb_build_object('hash', hash)))
);
comment on table transparency.audit_entries is
  'The audit log: every act of HR and of the command line, each entry chained to the one before. Only ever added to.';
comment on column transparency.audit_entries.place is 'Position, from 1.';
comment on column transparency.audit_entries.day is 'Date, nothing finer.';
comment on column transparency.audit_entries.kind is 'What was done, as services/people/audit/audited-acts.ts names it.';
comment on column transparency.audit_entries.body is
  'By whom: an account, the command line, or the product by itself. And facts: numbers, dates and ids; no name and no address.';
comment on column transparency.audit_entries.previous is 'Hash of the entry before; null for the first.';
comment on column transparency.audit_entries.hash is 'SHA-256 of the canonical JSON of the columns before it.';
comment on column transparency.audit_entries.written is 'The entry as it is read: canonical JSON.';

alter table transparency.audit_entries enable row level security;
-- As with the log that everybody reads: who adds and reads owns neither table nor schema, so cannot change an entry.
create policy audit_entries__read_by_people on transparency.audit_entries for select to people_owner using (true);
create policy audit_entries__added_to_by_people on transparency.audit_entries for insert to people_owner with check (true);

grant usage on schema transparency to people_owner;
grant select, insert on transparency.audit_entries to people_owner;
grant execute on function transparency.canonical(jsonb), transparency.hash_of(jsonb), transparency.entry_of(integer, date, text, jsonb, text) to people_owner;
