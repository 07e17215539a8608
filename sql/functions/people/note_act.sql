create or replace function people.note_act(kind text, body jsonb, today date) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  last transparency.audit_entries;
  next_place integer;
  entry jsonb;
  entry_hash text;
  day date;
begin
  perform pg_catalog.pg_advisory_xact_lock(7240616);
  select * into last from transparency.audit_entries order by place desc limit 1;
  next_place := coalesce(last.place, 0) + 1;
  -- A clock that is put back must not break the chain for good.
  day := greatest(coalesce(note_act.today, current_date), last.day);
  entry := transparency.entry_of(next_place, day, note_act.kind, note_act.body, last.hash);
  entry_hash := transparency.hash_of(entry);
  insert into transparency.audit_entries (place, day, kind, body, previous, hash, written)
  values (next_place, day, note_act.kind, note_act.body, last.hash, entry_hash,
    transparency.canonical(entry || jsonb_build_object('hash', entry_hash)));
end
$$;
comment on function people.note_act(text, jsonb, date) is
  'Adds an act to the audit log, in the transaction of the act; by the database''s own day where none is given. Door results -> people as well.';
grant execute on function people.note_act(text, jsonb, date) to people, results_owner;
