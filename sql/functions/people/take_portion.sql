create or replace function people.take_portion(bound text, most integer, wanted integer) returns table (granted integer, milliseconds integer)
language plpgsql volatile set search_path = ''
as $$
declare
  moment constant timestamptz := pg_catalog.clock_timestamp();
  had integer;
  ends timestamptz;
begin
  -- The row stays locked until the end, so two processes never take the same portion.
  insert into people.bounds as b (name, taken, until) values (bound, 0, moment + interval '1 minute')
  on conflict (name) do update set
    taken = case when b.until > moment then b.taken else 0 end,
    until = case when b.until > moment then b.until else excluded.until end
  returning b.taken, b.until into had, ends;
  granted := greatest(0, least(wanted, most - had));
  milliseconds := pg_catalog.ceil(1000 * extract(epoch from ends - moment));
  update people.bounds set taken = had + granted where name = bound;
  return next;
end
$$;
comment on function people.take_portion(text, integer, integer) is
  'Takes part of what a bound still allows in the current minute, for a process to hand out. Also tells how long that minute still lasts.';
grant execute on function people.take_portion(text, integer, integer) to people;
