create or replace function dialogue.look_back_today(today date)
returns table (conversation uuid, employee uuid, leader uuid, leader_gone boolean, look_back_on date)
language sql volatile security definer set search_path = ''
as $$
  update dialogue.conversations c set look_back_told = today
  -- What was missed while nothing ran is told for a week.
  where c.state = 'agreed' and c.look_back_on between today - 6 and today and c.look_back_told is null
  returning c.id, c.employee_id, c.leader_id, c.leader_gone, c.look_back_on
$$;
comment on function dialogue.look_back_today(date) is
  'Conversations on which both look back today, each told once. For the clock, not for anybody.';
grant execute on function dialogue.look_back_today(date) to dialogue;
