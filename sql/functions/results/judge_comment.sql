create or replace function results.judge_comment(account uuid, comment uuid, decision text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wave uuid := (select c.wave_id from results.comments c where c.id = comment);
begin
  perform results.must_be_allowed(account, 'read-comments');
  -- After a lost reply the same request comes again, and gets the same reply.
  if exists (select from results.comments c where c.id = comment and c.verdict = decision) then
    return;
  end if;
  if exists (select from results.releases r where r.wave_id = wave and r.what = 'comments' and decision = 'shown') then
    raise exception using errcode = 'OH006', constraint = 'comments__were_released';
  end if;
  -- To hide a comment deletes its words, so it cannot be shown again.
  update results.comments c
  set verdict = decision, words = case when decision = 'shown' then c.words end
  where c.id = comment and (c.verdict is null or c.verdict = 'shown');
  if not found then
    raise exception using errcode = 'OH006', constraint = 'comments__is_gone';
  end if;
  -- That one was judged, and not which.
  perform people.note_act('comment-judged',
    jsonb_build_object('by', 'account', 'account', account, 'wave', wave, 'shown', decision = 'shown'), null);
end
$$;
comment on function results.judge_comment(uuid, uuid, text) is 'For the moderator: shows a comment, or hides it with a reason. To hide it deletes its words.';
grant execute on function results.judge_comment(uuid, uuid, text) to results;
