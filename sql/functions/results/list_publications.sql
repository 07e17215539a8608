create or replace function results.list_publications(account uuid) returns table (
  wave uuid, instrument text, form text, opens_on date, closes_on date, published_on date, promises_to_release boolean,
  comments integer, comments_unread integer, comments_released boolean
)
language sql stable security definer set search_path = ''
as $$
  select w.id, w.instrument, w.form, w.opens_on, w.closes_on, w.published_on,
    reads.organisation and exists (select from results.measures m where m.wave_id = w.id and m.needs_release)
      and not exists (select from results.releases r where r.wave_id = w.id and r.what = 'broken-promises'),
    case when reads.comments then (select count(*) from results.comments c where c.wave_id = w.id)::integer else 0 end,
    case when reads.comments then (select count(*) from results.comments c where c.wave_id = w.id and c.verdict is null)::integer else 0 end,
    exists (select from results.releases r where r.wave_id = w.id and r.what = 'comments')
  from results.waves w
  cross join (select people.may(account, 'read-organisation') as organisation, people.may(account, 'read-comments') as comments) reads
  where account is not null order by w.opens_on desc, w.id
$$;
comment on function results.list_publications(uuid) is
  'For every account: which waves were published. For HR also what waits for a decision, for a moderator the comments.';
grant execute on function results.list_publications(uuid) to results;
