create or replace function dialogue.keep_year(year integer) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  pairs integer;
  talked integer;
begin
  if exists (select from dialogue.years y where y.year = keep_year.year) then
    return;
  end if;
  pairs := people.count_pairs();
  select count(distinct (c.employee_id, c.leader_id)) into talked from dialogue.conversations c
  where c.state in ('talked', 'summarised', 'agreed', 'closed')
    and c.on_day >= make_date(keep_year.year, 1, 1) and c.on_day < make_date(keep_year.year + 1, 1, 1);
  insert into dialogue.years (year, band) values (keep_year.year, case
    when pairs < 50 then 'too-few-pairs'
    when talked * 4 < pairs then 'under-a-quarter'
    when talked * 2 < pairs then 'under-half'
    when talked * 4 < pairs * 3 then 'under-three-quarters'
    else 'most'
  end);
end
$$;
comment on function dialogue.keep_year(integer) is
  'Once for a year that is over: in which band of the pairs conversations took place. Kept once, and never counted again.';
grant execute on function dialogue.keep_year(integer) to dialogue;
