create or replace function results.unit_rows(wave uuid, units uuid[], relation text) returns setof results.unit_row
language sql stable rows 10 set search_path = ''
as $$
  select relation, w.id, w.closes_on, u.unit_id, u.parent_id, u.top_id, u.name,
    case when u.withheld is null then u.answers end,
    case when u.withheld is null and u.tells_invited then u.invited end,
    case when u.withheld is null then u.answers >= 0.8 * u.invited end,
    case when u.withheld is null then round(u.answers::numeric / u.invited, 4) end,
    u.withheld, w.lowest, w.highest
  from results.waves w
  cross join unnest(units) as asked (unit_id)
  cross join lateral (
    select * from results.units one where one.wave_id = wave and one.unit_id = asked.unit_id limit 1
  ) u
  where w.id = wave
$$;
comment on function results.unit_rows(uuid, uuid[], text) is
  'What is told of the units themselves: how many answered, or why nothing is shown. It checks no rights: only for functions that do.';
