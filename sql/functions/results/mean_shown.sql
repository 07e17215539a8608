create or replace function results.mean_shown(exact numeric, bound text, lowest integer, highest integer) returns numeric
language sql immutable set search_path = ''
as $$
  -- At a bound never the very end: there "or lower" would mean "nobody".
  select case bound
    when 'or-higher' then least(round(exact, 1), highest - 0.1)
    when 'or-lower' then greatest(round(exact, 1), lowest + 0.1)
    else round(exact, 1)
  end
$$;
comment on function results.mean_shown(numeric, text, integer, integer) is 'A mean as it is shown: to one decimal.';
