create or replace function answers.read_receipts(wave uuid) returns text[]
language sql stable security definer set search_path = ''
as $$ select receipts from answers.waves where id = wave and state = 'counted' $$;
comment on function answers.read_receipts(uuid) is 'Public: receipts of a counted wave, sorted.';
grant execute on function answers.read_receipts(uuid) to answers;
