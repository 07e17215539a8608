create or replace function answers.adds_up(wave uuid) returns boolean
language sql stable set search_path = ''
as $$
  -- The manifest's sizes are one large value. So it is read once, and not once for every segment.
  with frozen as materialized (
    select sizes.key as segment, sizes.value::integer as invited
    from answers.waves, pg_catalog.jsonb_each_text(waves.invited) sizes where waves.id = adds_up.wave
  ),
  came as (
    select b.segment, count(*) as ballots from answers.ballots b where b.wave_id = adds_up.wave group by b.segment
  )
  select (select count(*) from answers.ballots b where b.wave_id = adds_up.wave)
       = (select count(*) from answers.nullifiers n where n.wave_id = adds_up.wave)
    and not exists (
      select from came left join frozen using (segment)
      where ballots > least(people.issued(adds_up.wave, segment), coalesce(invited, 0)))
$$;
comment on function answers.adds_up(uuid) is
  'Whether each ballot has a spent ticket, and no segment has more ballots than tickets or people invited.';
