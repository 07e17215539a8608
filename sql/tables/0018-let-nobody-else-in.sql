-- Why now: what two people say to each other is read by them, whatever the program asks.
set local role dialogue_owner;

alter table dialogue.pairs enable row level security;
alter table dialogue.conversations enable row level security;
alter table dialogue.texts enable row level security;
-- No policy: no role reads it but by a function.
alter table dialogue.years enable row level security;

-- An employee keeps the own past with a former leader; a former leader keeps nothing.
create policy pairs__the_two on dialogue.pairs to dialogue
  using (
    employee_id = (select dialogue.me())
    or (leader_id = (select dialogue.me()) and employee_id in (select dialogue.led_now()))
  );

create policy conversations__the_two on dialogue.conversations to dialogue
  using (
    (
      employee_id = (select dialogue.me())
      or ((select dialogue.me()) in (leader_id, shared_with) and not leader_gone
        and employee_id in (select dialogue.led_now()))
    )
    -- And only for whoever still has the address by which they are known.
    and (employee_id, case when employee_id = (select dialogue.me()) then leader_id else (select dialogue.me()) end) in (
      select p.employee_id, p.leader_id from dialogue.pairs p
      where case when p.employee_id = (select dialogue.me()) then p.employee_known else p.leader_known end
        = (select dialogue.proof())
    )
  );

-- A later leader to whom it is shown reads it, and changes nothing of it.
create policy conversations__changed_by_the_two on dialogue.conversations as restrictive for update to dialogue
  using ((select dialogue.me()) in (employee_id, leader_id));
create policy conversations__only_the_employee_deletes on dialogue.conversations as restrictive for delete to dialogue
  using (employee_id = (select dialogue.me()));

create policy texts__shared_or_own on dialogue.texts for select to dialogue
  using (
    (shared or writer_id = (select dialogue.me()))
    and exists (select from dialogue.conversations c where c.id = conversation_id)
  );
create policy texts__written_by_oneself on dialogue.texts for insert to dialogue
  with check (
    writer_id = (select dialogue.me())
    and exists (
      select from dialogue.conversations c
      where c.id = conversation_id and (select dialogue.me()) in (c.employee_id, c.leader_id))
  );
create policy texts__changed_by_who_wrote_them on dialogue.texts for update to dialogue
  using (
    writer_id = (select dialogue.me())
    and exists (
      select from dialogue.conversations c
      where c.id = conversation_id and (select dialogue.me()) in (c.employee_id, c.leader_id))
  )
  with check (writer_id = (select dialogue.me()));
-- A summary is of both: each may put another in its place.
create policy texts__taken_away on dialogue.texts for delete to dialogue
  using (
    (writer_id = (select dialogue.me()) or field in ('about', 'summary', 'agreement', 'look-back'))
    and exists (
      select from dialogue.conversations c
      where c.id = conversation_id and (select dialogue.me()) in (c.employee_id, c.leader_id))
  );

grant execute on function dialogue.asking(), dialogue.proof(), dialogue.me(), dialogue.led_now() to dialogue;
grant select on dialogue.pairs, dialogue.conversations, dialogue.texts to dialogue;
grant insert (employee_id, leader_id, employee_known, leader_known),
  update (employee_known, leader_known, rhythm, rhythm_asked, rhythm_asked_by, last_on) on dialogue.pairs to dialogue;
grant insert (id, employee_id, leader_id, state, turn_of, on_day, at_hour, minutes, room_key, wrapped_key),
  update (shared_with, state, turn_of, on_day, at_hour, minutes, look_back_on, moves) on dialogue.conversations to dialogue;
grant insert (id, conversation_id, field, writer_id, shared, sealed, due_on, written_on),
  update (shared, sealed, written_on) on dialogue.texts to dialogue;
grant delete on dialogue.conversations, dialogue.texts to dialogue;
