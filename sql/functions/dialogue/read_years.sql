create or replace function dialogue.read_years(account uuid) returns table (year integer, band text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if people.may(account, 'read-organisation') is not true then
    raise exception using errcode = 'OH005', constraint = 'years__not_yours_to_read';
  end if;
  return query select y.year, y.band from dialogue.years y order by y.year desc;
end
$$;
comment on function dialogue.read_years(uuid) is 'For HR: by year, in bands, whether conversations take place.';
grant execute on function dialogue.read_years(uuid) to dialogue;
