create or replace function answers.read_log() returns setof text
language sql stable security definer set search_path = ''
as $$ select written from transparency.log_entries order by place $$;
comment on function answers.read_log() is 'Public: the transparency log, one entry a row, as canonical JSON.';
grant execute on function answers.read_log() to answers, people;
