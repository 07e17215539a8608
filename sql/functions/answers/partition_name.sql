create or replace function answers.partition_name(base text, wave uuid) returns text
language sql immutable set search_path = ''
as $$ select base || '_' || replace(wave::text, '-', '') $$;
comment on function answers.partition_name(text, uuid) is 'Name of a wave''s own table.';
