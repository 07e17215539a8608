create or replace function answers.most_ballots(wave uuid, segment text) returns integer
language sql stable set search_path = ''
as $$
  select coalesce((
    select least(people.issued(segments.wave_id, segments.id), segments.invited)
    from answers.segments where segments.wave_id = most_ballots.wave and segments.id = most_ballots.segment), 0)
$$;
comment on function answers.most_ballots(uuid, text) is
  'How many tickets a segment asked for, but never more than its manifest says are invited. That number is frozen, whoever is added to a table later.';
