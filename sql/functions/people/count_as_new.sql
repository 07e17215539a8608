create or replace function people.count_as_new(persons uuid[]) returns void
language sql volatile security definer set search_path = ''
as $$ update people.employees set last_counted_with = null where id = any (persons) $$;
comment on function people.count_as_new(uuid[]) is
  'Its own room: these persons joined since the last wave. The other way round there is none, but to be counted.';
grant execute on function people.count_as_new(uuid[]) to people;
