create or replace function results.release(account uuid, wave uuid, part text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform results.must_be_allowed(account, 'release');
  if part = 'comments' and exists (select from results.comments c where c.wave_id = wave and c.verdict is null) then
    raise exception using errcode = 'OH006', constraint = 'comments__not_all_read';
  end if;
  insert into results.releases (wave_id, what, released_on) values (wave, part, current_date) on conflict do nothing;
  if found then
    perform people.note_act(part || '-released', jsonb_build_object('by', 'account', 'account', account, 'wave', wave), null);
  end if;
end
$$;
comment on function results.release(uuid, uuid, text) is 'For HR: lets leaders see all comments together, or the figures of breach and violation.';
grant execute on function results.release(uuid, uuid, text) to results;
