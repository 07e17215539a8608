-- Why now: who leaves can sign in no more, and the record is theirs.
set local role dialogue_owner;

create function dialogue.leaving() returns uuid
language sql stable set search_path = ''
as $$ select nullif(pg_catalog.current_setting('dialogue.leaver', true), '')::uuid $$;
comment on function dialogue.leaving() is
  'Who left and asks for the own record in this transaction; null, and then nothing is seen, where nobody was named.';

create table dialogue.exports (
  employee_id uuid constraint exports__id primary key,
  until date not null
);
comment on table dialogue.exports is 'Employees who left, and until when they can take their conversations along. Then these are destroyed.';
comment on column dialogue.exports.employee_id is 'Who left.';
comment on column dialogue.exports.until is 'Last day.';

alter table dialogue.exports enable row level security;
create policy exports__the_leaver on dialogue.exports for select to dialogue
  using (employee_id = (select dialogue.leaving()));

-- As for whoever works here: a record opens for the address by which its employee is known, and for no other.
create policy pairs__of_a_leaver on dialogue.pairs for select to dialogue
  using (
    employee_id = (select dialogue.leaving())
    and employee_known = (select dialogue.proof())
    and employee_id in (select x.employee_id from dialogue.exports x)
  );
create policy conversations__of_a_leaver on dialogue.conversations for select to dialogue
  using (
    employee_id = (select dialogue.leaving())
    and (employee_id, leader_id) in (
      select p.employee_id, p.leader_id from dialogue.pairs p where p.employee_id = (select dialogue.leaving()))
  );
create policy texts__of_a_leaver on dialogue.texts for select to dialogue
  using (
    (shared or writer_id = (select dialogue.leaving()))
    and conversation_id in (
      select c.id from dialogue.conversations c where c.employee_id = (select dialogue.leaving()))
  );

grant execute on function dialogue.leaving() to dialogue;
grant select on dialogue.exports to dialogue;
