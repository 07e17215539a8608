create or replace function results.larger_beside(account uuid, wave uuid, unit uuid) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
  led uuid[] := results.parts_read_by(account, wave);
  pages uuid[] := results.read_by(account, wave);
begin
  -- An account with several pages can put them side by side. If a larger unit on one page, less what the other pages
  -- show, would be one other team, none of the pages shows a larger unit.
  if cardinality(led) > 1 and exists (
    select from results.parts_within(wave, pages) i
    join results.units part on part.wave_id = wave and part.unit_id = i.part
    join results.units larger on larger.wave_id = wave and larger.unit_id = i.larger
    where i.larger = any (pages)
    group by i.larger, larger.blocks
    having larger.blocks - sum(part.blocks) = 1 and (i.larger <> all (led) or bool_or(i.part <> all (led)))
  ) then
    return null;
  end if;
  return results.nearest_above(wave, unit, led);
end
$$;
comment on function results.larger_beside(uuid, uuid, uuid) is
  'The larger unit beside this one on the page of an account. Null where there is none, or where it would tell one other team.';
