-- Why now: functions of the results room hand out rows of two kinds, and each kind is described once.
set local role results_owner;

create type results.unit_row as (
  relation text, wave uuid, closes_on date, unit_id uuid, parent_id uuid, top_id uuid, name text, answers integer,
  invited integer, at_least_80 boolean, response numeric, withheld text, lowest integer, highest integer
);
comment on type results.unit_row is
  'A unit in a wave. Relation: own, larger, earlier. Response is the share that answered; it stays on the server.';

create type results.figure_row as (
  relation text, wave uuid, closes_on date, unit_id uuid, place integer, measure text, kind text, role text,
  direction integer, about_leader boolean, lowest integer, highest integer, moved numeric, valid integer, weight numeric,
  exact numeric, mean numeric, bound text, spread numeric, freedom integer, shares integer[], shares_valid integer,
  fifths integer[], fifths_valid integer, deviation numeric, withheld text
);
comment on type results.figure_row is
  'A measure of a unit in a wave: its figure, with what is needed to compare it, or why it is withheld. Some of it stays on the server.';
