create or replace function people.read_audit_log(before integer, most integer) returns setof text
language sql stable security definer set search_path = ''
as $$
  select written from transparency.audit_entries
  where read_audit_log.before is null or place < read_audit_log.before
  order by place desc limit most
$$;
comment on function people.read_audit_log(integer, integer) is
  'Entries of the audit log, the latest first, each as it was written; those before a place, or the latest of all.';
grant execute on function people.read_audit_log(integer, integer) to people;
