create or replace function results.keep_comments(wave uuid, publication jsonb) returns void
language sql volatile set search_path = ''
as $$
  insert into results.comments (wave_id, readers, unit_id, question, language, words)
  select wave, c.readers, c.unit, c.question, c.language, c.text
  from jsonb_to_recordset(publication -> 'comments') as c (readers text, unit uuid, question text, language text, text text)
  order by random()
$$;
comment on function results.keep_comments(uuid, jsonb) is 'Keeps the comments of a publication, for the moderator to read.';
