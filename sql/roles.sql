-- Roles belong to the whole cluster, so they are made before the tables of a database, every time
-- `migrate` runs; nothing happens when they are there. Two for each room: the room itself, which may log
-- in and owns nothing, and its owner, which owns the room's schema and can never log in.
do $$
declare
  room text;
begin
  foreach room in array array['people', 'answers', 'counting', 'results', 'dialogue'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = room) then
      execute format('create role %I login noinherit nosuperuser nocreatedb nocreaterole', room);
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = room || '_owner') then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole', room || '_owner');
    end if;
    -- What a statement log could keep of a ballot, a ticket or a person, it must not keep.
    execute format('alter role %I set log_statement = %L', room, 'none');
    execute format('alter role %I set log_min_duration_statement = %L', room, '-1');
    execute format('alter role %I set log_min_error_statement = %L', room, 'panic');
    execute format('alter role %I set log_parameter_max_length = %L', room, '0');
    execute format('alter role %I set log_parameter_max_length_on_error = %L', room, '0');
    execute format('alter role %I set log_min_messages = %L', room, 'panic');
    execute format('alter role %I set search_path = %L', room, '');
  end loop;
  -- One more owner, without a room: of the transparency log, so that not even its writer owns it.
  if not exists (select from pg_catalog.pg_roles where rolname = 'transparency_owner') then
    create role transparency_owner nologin noinherit nosuperuser nocreatedb nocreaterole;
  end if;
end
$$;
