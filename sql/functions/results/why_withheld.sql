create or replace function results.why_withheld(reader text, about_leader boolean, sensitive boolean, not_released boolean)
returns text
language sql immutable set search_path = ''
as $$
  select case
    when not_released then 'not-released'
    when not about_leader then case when sensitive then 'fewer-than-ten' else 'too-few-answers' end
    when reader = 'leader' then 'needs-seven-of-one-leader'
    else 'needs-three-leaders'
  end
$$;
comment on function results.why_withheld(text, boolean, boolean, boolean) is 'Why a figure is not shown to this kind of reader.';
