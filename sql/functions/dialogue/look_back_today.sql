create or replace function dialogue.look_back_today(today date)
returns table (employee uuid, leader uuid, employee_known bytea, leader_known bytea, leader_gone boolean)
language sql volatile security definer set search_path = ''
as $$
  update dialogue.conversations c set look_back_told = today from dialogue.pairs p
  where p.employee_id = c.employee_id and p.leader_id = c.leader_id
    -- What was missed while nothing ran is told for a week.
    and c.state = 'agreed' and c.look_back_on between today - 6 and today and c.look_back_told is null
  returning c.employee_id, c.leader_id, p.employee_known, p.leader_known, c.leader_gone
$$;
comment on function dialogue.look_back_today(date) is
  'Pairs that look back on a conversation today, each conversation told once. For the clock, not for anybody.';
grant execute on function dialogue.look_back_today(date) to dialogue;
