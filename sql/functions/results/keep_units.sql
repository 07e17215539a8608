create or replace function results.keep_units(wave uuid, publication jsonb) returns void
language sql volatile set search_path = ''
as $$
  with recursive units as materialized (
    select * from jsonb_to_recordset(publication -> 'units') as u (unit uuid, parent uuid, name text, invited integer,
      answers integer, "tellsInvited" boolean, blocks integer, top uuid, withheld text)
  ),
  -- From the top down. A circle is never reached, and a unit without a line is refused.
  lines (unit, above) as (
    select u.unit, '{}'::uuid[] from units u where not exists (select from units p where p.unit = u.parent)
    union all
    select u.unit, u.parent || lines.above from lines join units u on u.parent = lines.unit
  )
  insert into results.units (wave_id, unit_id, parent_id, above, name, invited, answers, tells_invited, blocks, top_id, withheld)
  select wave, u.unit, u.parent, lines.above, u.name, u.invited, u.answers, u."tellsInvited", u.blocks, u.top, u.withheld
  from units u left join lines on lines.unit = u.unit
  order by random();
  insert into results.unit_leaders (wave_id, unit_id, about, leaders)
  select wave, l.unit, l.about, l.leaders
  from jsonb_to_recordset(publication -> 'leaders') as l (unit uuid, about text, leaders integer)
  order by random();
  insert into results.unit_trends (wave_id, unit_id, earlier_id)
  select wave, u.unit, earlier::uuid
  from jsonb_to_recordset(publication -> 'units') as u (unit uuid, trends jsonb),
    lateral jsonb_array_elements_text(u.trends) as earlier
$$;
comment on function results.keep_units(uuid, jsonb) is 'Keeps the tree of a publication: its units, what they may be compared with, and how many leaders figures are about.';
