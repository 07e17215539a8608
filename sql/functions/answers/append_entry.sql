create or replace function answers.append_entry(kind text, body jsonb) returns void
language plpgsql volatile set search_path = ''
as $$
declare
  last transparency.log_entries;
  next_place integer;
  entry jsonb;
  entry_hash text;
  today date;
begin
  perform answers.one_at_a_time();
  select * into last from transparency.log_entries order by place desc limit 1;
  next_place := coalesce(last.place, 0) + 1;
  -- A clock that is put back must not break the chain for good. So the day of an entry is never earlier than the last.
  today := greatest(current_date, last.day);
  entry := transparency.entry_of(next_place, today, append_entry.kind, append_entry.body, last.hash);
  entry_hash := transparency.hash_of(entry);
  insert into transparency.log_entries (place, day, kind, body, previous, hash, written)
  values (next_place, today, append_entry.kind, append_entry.body, last.hash, entry_hash,
    transparency.canonical(entry || jsonb_build_object('hash', entry_hash)));
end
$$;
comment on function answers.append_entry(text, jsonb) is 'Adds one entry to the log. Only for functions of this room.';
