create or replace function answers.read_questionnaire(hash text) returns text
language sql stable security definer set search_path = ''
as $$ select questionnaire from answers.waves where questionnaire_hash = hash limit 1 $$;
comment on function answers.read_questionnaire(text) is 'Public: the questionnaire with this checksum.';
grant execute on function answers.read_questionnaire(text) to answers;
