-- Why now: a letter that the clock writes is written once.
set local role dialogue_owner;

alter table dialogue.conversations add column look_back_told date;
comment on column dialogue.conversations.look_back_told is 'The day on which both were told that it is time to look back.';

alter table dialogue.pairs add column reminded_on date;
comment on column dialogue.pairs.reminded_on is 'The last day on which both were told that it has been as long as they chose.';
