create or replace function results.largest_top(account uuid, wave uuid) returns uuid
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return (
    select u.unit_id from results.units u where u.wave_id = largest_top.wave and u.top_id = u.unit_id
    order by u.answers desc, u.unit_id limit 1
  );
end
$$;
comment on function results.largest_top(uuid, uuid) is
  'For HR: the published unit that stands for the whole organisation. A staff list may have several trees; this is the largest.';
grant execute on function results.largest_top(uuid, uuid) to results;
