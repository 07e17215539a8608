create or replace function results.left_out(figure results.figure_row, details text[]) returns results.figure_row
language plpgsql immutable set search_path = ''
as $$
begin
  if 'means' = any (details) and figure.exact is not null then
    figure.moved := null; figure.valid := null; figure.weight := null; figure.exact := null; figure.mean := null;
    figure.bound := null;
    figure.withheld := 'would-show-one-team';
  end if;
  if details && array['means', 'shares'] then
    figure.shares := null; figure.shares_valid := null;
  end if;
  if cardinality(details) > 0 then
    figure.fifths := null; figure.fifths_valid := null; figure.deviation := null;
  end if;
  return figure;
end
$$;
comment on function results.left_out(results.figure_row, text[]) is 'The row without the details that would show one other team, and with the reason.';
