create or replace function dialogue.long_ago(today date)
returns table (employee uuid, leader uuid, employee_known bytea, leader_known bytea)
language sql volatile security definer set search_path = ''
as $$
  update dialogue.pairs p set reminded_on = today
  where p.last_on + 7 * p.rhythm <= today
    and (p.reminded_on is null or p.reminded_on + 7 * p.rhythm <= today)
    and not exists (
      select from dialogue.conversations c
      where c.employee_id = p.employee_id and c.leader_id = p.leader_id
        and c.state in ('proposed', 'planned') and c.on_day >= today)
  returning p.employee_id, p.leader_id, p.employee_known, p.leader_known
$$;
comment on function dialogue.long_ago(date) is
  'Pairs whose last conversation is as long ago as both chose, with none ahead; at most once in that time. For the clock, not for anybody.';
grant execute on function dialogue.long_ago(date) to dialogue;
