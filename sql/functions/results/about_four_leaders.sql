create or replace function results.about_four_leaders(wave uuid, unit uuid, about text) returns boolean
language sql stable set search_path = ''
as $$
  -- One of three leaders would know who the other two are.
  select exists (
    select from results.unit_leaders l
    where l.wave_id = wave and l.unit_id = unit and l.about = about_four_leaders.about and l.leaders >= 4
  )
$$;
comment on function results.about_four_leaders(uuid, uuid, text) is
  'Whether a leader may read a figure or comments about three leaders or more. Only where they are about four.';
