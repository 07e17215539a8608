create or replace function results.tree_rows(account uuid, wave uuid, unit uuid, most integer)
returns table (unit_id uuid, parent_id uuid, name text, answers integer, invited integer, at_least_80 boolean, withheld text, parts integer)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  level uuid[] := array(
    select u.unit_id from results.units u where u.wave_id = tree_rows.wave and u.parent_id is not distinct from tree_rows.unit);
  shown uuid[] := level;
begin
  perform results.must_be_allowed(account, 'read-organisation');
  -- Whole levels, from the top down, while they fit on a screen.
  loop
    level := array(select u.unit_id from results.units u where u.wave_id = tree_rows.wave and u.parent_id = any (level) limit most + 1);
    exit when cardinality(level) = 0 or cardinality(shown) + cardinality(level) > most;
    shown := shown || level;
  end loop;
  return query
    select r.unit_id, r.parent_id, r.name, r.answers, r.invited, r.at_least_80, r.withheld,
      (select count(*)::integer from results.units c where c.wave_id = tree_rows.wave and c.parent_id = r.unit_id)
    from results.unit_rows(wave, shown, 'own') r order by r.name, r.unit_id;
end
$$;
comment on function results.tree_rows(uuid, uuid, uuid, integer) is
  'For HR: the units below one (the highest units if it is null), and further levels while there are no more than so many units.';
grant execute on function results.tree_rows(uuid, uuid, uuid, integer) to results;
