create or replace function results.organisation_comments(account uuid, wave uuid)
returns table (name text, question text, language text, words text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan'
as $$
declare
  leads boolean := results.organisation_reader(account) = 'organisation-leads';
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return query
    select u.name, c.question, c.language, c.words
    from results.comments c
    join results.units u on u.wave_id = c.wave_id and u.unit_id = c.unit_id
    where c.wave_id = wave and c.verdict = 'shown' and c.readers <> 'own-leader'
      and exists (select from results.releases r where r.wave_id = wave and r.what = 'comments')
      and (c.readers = 'everyone' or not leads or results.about_four_leaders(wave, c.unit_id, c.question))
    order by u.name, c.id;
end
$$;
comment on function results.organisation_comments(uuid, uuid) is 'For HR: the released comments of the whole tree.';
grant execute on function results.organisation_comments(uuid, uuid) to results;
