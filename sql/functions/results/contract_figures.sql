create or replace function results.contract_figures(account uuid, wave uuid, units uuid[], reader text)
returns setof results.figure_row
language plpgsql stable rows 4 set search_path = ''
as $$
declare
  one uuid;
  asked uuid;
  figure results.figure_row;
  known text[];
begin
  foreach one in array units loop
    known := '{}';
    -- From the latest wave back, until every figure is known.
    for asked in
      select w.id from results.waves now
      join results.waves w on w.opens_on <= now.opens_on and w.closes_on > now.closes_on - interval '12 months'
        and (w.lowest, w.highest) = (now.lowest, now.highest)
      where now.id = wave order by w.opens_on desc
    loop
      continue when not exists (
        select from results.measures m where m.wave_id = asked and m.role like 'contract-%' and m.code <> all (known));
      continue when reader = 'leader' and not people.leads(account, asked, one);
      for figure in
        select * from results.figures_beside(asked, one, reader, 'contract', results.parts_beside(account, asked, reader)) f
        where f.role like 'contract-%' and f.measure <> all (known) and (f.exact is not null or f.withheld = 'not-released')
      loop
        known := known || figure.measure;
        return next figure;
      end loop;
    end loop;
  end loop;
end
$$;
comment on function results.contract_figures(uuid, uuid, uuid[], text) is
  'The latest figures within twelve months that tell the state of the psychological contract. It checks no rights: only for functions that do.';
