create or replace function people.count_as_new(persons uuid[]) returns void
language sql volatile security definer set search_path = ''
as $$ update people.employees set last_counted_with = null where id = any (persons) $$;
comment on function people.count_as_new(uuid[]) is
  'For its own room: these persons count as new since the last wave. No function undoes this; only a count does.';
grant execute on function people.count_as_new(uuid[]) to people;
