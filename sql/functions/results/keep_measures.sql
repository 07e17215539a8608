create or replace function results.keep_measures(wave uuid, publication jsonb) returns void
language sql volatile set search_path = ''
as $$
  insert into results.measures (wave_id, code, kind, position, items, components, weights, role, direction, describes_leader,
    needs_release, sensitive, spread, freedom)
  select wave, m.code, m.kind, m.position, m.items, m.components, m.weights, m.role, m.direction, m."describesLeader",
    m."needsRelease", m.sensitive, m.spread, m.freedom
  from jsonb_to_recordset(publication -> 'measures') as m (code text, kind text, position integer, items text[],
    components text[], weights numeric[], role text, direction integer, "describesLeader" boolean, "needsRelease" boolean,
    sensitive boolean, spread numeric, freedom integer)
  order by random()
$$;
comment on function results.keep_measures(uuid, jsonb) is 'Keeps what a publication measured.';
