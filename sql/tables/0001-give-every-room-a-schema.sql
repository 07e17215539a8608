-- Why now: the first one. A wall between rooms is a schema and a role that nobody else has.
revoke all on schema public from public;

create schema people authorization people_owner;
create schema answers authorization answers_owner;
create schema counting authorization counting_owner;
create schema results authorization results_owner;
create schema dialogue authorization dialogue_owner;
create schema transparency authorization transparency_owner;
create schema people_jobs authorization people_owner;
create schema counting_jobs authorization counting_owner;

comment on schema people is 'Who works where, who is invited, who asked for a ticket. Never an answer.';
comment on schema answers is 'Sealed ballots and spent tickets. Never who, and never what is in a ballot.';
comment on schema transparency is 'The log of what was announced to everybody, out of reach of the room that adds to it.';
comment on schema counting is 'Nothing: the counting room works in memory and keeps nothing of its own.';
comment on schema results is 'Blocks of at least five respondents. Never anything smaller.';
comment on schema dialogue is 'What two people prepared, said and agreed. Never a survey answer.';
comment on schema people_jobs is 'Job queue of the workplace server (graphile-worker): ids only, finished jobs are deleted.';
comment on schema counting_jobs is 'Job queue of the worker (graphile-worker): ids of waves only.';

-- A function may be called by those it is granted to, and nobody else.
alter default privileges for role people_owner revoke execute on functions from public;
alter default privileges for role answers_owner revoke execute on functions from public;
alter default privileges for role transparency_owner revoke execute on functions from public;
alter default privileges for role counting_owner revoke execute on functions from public;
alter default privileges for role results_owner revoke execute on functions from public;
alter default privileges for role dialogue_owner revoke execute on functions from public;

grant usage on schema people to people;
grant usage on schema answers to answers;
grant usage on schema results to results;
grant usage on schema dialogue to dialogue;
-- The tables in them are the job library's; who may make more is said by whoever migrates.
grant usage on schema people_jobs to people;
grant usage on schema counting_jobs to counting;
grant usage on schema answers to people, counting;
grant usage on schema people to answers_owner;
grant usage on schema people to counting;
grant usage on schema people to results_owner;
grant usage on schema people to dialogue;
grant usage on schema results to counting;
grant usage on schema transparency to answers_owner;
