create or replace function results.bound_of(
  exact numeric, weight numeric, hidden_below numeric, hidden_above numeric, lowest integer, highest integer
) returns text
language sql immutable set search_path = ''
as $$
  -- Half of the last decimal that is shown, or the very end: there the bound must not be taken for a measurement.
  select case
    when hidden_below > 0 and hidden_below >= hidden_above and (hidden_below >= 0.05 * weight or round(exact, 1) <= lowest) then 'or-lower'
    when hidden_above > 0 and (hidden_above >= 0.05 * weight or round(exact, 1) >= highest) then 'or-higher'
  end
$$;
comment on function results.bound_of(numeric, numeric, numeric, numeric, integer, integer) is
  'Where blocks within it were clipped, and it matters: the mean is this, or lower, or higher. Null where it is as it was.';
