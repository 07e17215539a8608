create or replace function results.comments_to_read(account uuid, wave uuid)
returns table (comment uuid, question text, language text, words text, verdict text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform results.must_be_allowed(account, 'read-comments');
  -- Without their unit, and in the order of their random ids: shuffled over the organisation.
  return query select c.id, c.question, c.language, c.words, c.verdict from results.comments c where c.wave_id = wave order by c.id;
end
$$;
comment on function results.comments_to_read(uuid, uuid) is 'For the moderator: every comment, without the unit it came from.';
grant execute on function results.comments_to_read(uuid, uuid) to results;
