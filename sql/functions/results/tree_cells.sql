create or replace function results.tree_cells(account uuid, wave uuid, units uuid[])
returns table (unit_id uuid, measure text, kind text, place integer, mean numeric, bound text, withheld text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return query
    select r.unit_id, r.measure, r.kind, r.place, r.mean, r.bound, r.withheld
    from results.figure_rows(wave, units, results.organisation_reader(account), 'own') r order by r.place;
end
$$;
comment on function results.tree_cells(uuid, uuid, uuid[]) is 'For HR: the means of these units as the table shows them, or why a mean is withheld.';
grant execute on function results.tree_cells(uuid, uuid, uuid[]) to results;
