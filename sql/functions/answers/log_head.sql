create or replace function answers.log_head() returns text
language sql stable security definer set search_path = ''
as $$ select hash from transparency.log_entries order by place desc limit 1 $$;
comment on function answers.log_head() is 'Public: the hash of the last entry of the log. It stands for all entries before it.';
grant execute on function answers.log_head() to answers;
