create or replace function results.about_wave(account uuid, wave uuid) returns table (report jsonb, organisation jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform results.must_be_allowed(account, 'read-organisation');
  return query select w.report, w.organisation from results.waves w where w.id = wave;
end
$$;
comment on function results.about_wave(uuid, uuid) is
  'For HR and the works council: what became of the ballots, and what is said of the whole organisation only.';
grant execute on function results.about_wave(uuid, uuid) to results;
