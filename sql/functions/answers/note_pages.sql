create or replace function answers.note_pages(pages jsonb) returns boolean
language plpgsql volatile set search_path = ''
as $$
begin
  perform answers.one_at_a_time();
  if pages = (select l.body from transparency.log_entries l where l.kind = 'pages' order by l.place desc limit 1) then
    return false;
  end if;
  perform answers.append_entry('pages', pages);
  return true;
end
$$;
comment on function answers.note_pages(jsonb) is
  'For whoever starts the servers, and for no room: logs the hashes of the pages that they hand out, whenever these changed.';
