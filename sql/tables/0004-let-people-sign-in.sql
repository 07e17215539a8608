-- Why now: HR and managers need a way in that has no password to lose, and that can be taken away.
set local role people_owner;

create table people.accounts (
  id uuid constraint accounts__id primary key default gen_random_uuid(),
  employee_id uuid constraint accounts__one_for_each_employee unique
    constraint accounts__employee references people.employees (id) on delete cascade,
  mail text constraint accounts__mail_is_unique unique
    constraint accounts__mail_is_lower_case check (mail = lower(mail collate "C"))
);
comment on table people.accounts is 'Who may sign in: employees on demand, and HR. What a leader may see follows from the staff list.';
comment on column people.accounts.id is 'Random.';
comment on column people.accounts.employee_id is 'The employee this account belongs to; null for an account outside the staff list.';
comment on column people.accounts.mail is 'Address of an account without an employee, null for one that is entered by a printed link only; an employee''s own address stands on the staff list.';

create table people.roles (
  account_id uuid not null constraint roles__account references people.accounts (id) on delete cascade,
  role text not null constraint roles__role_is_known check (role in ('hr', 'moderator', 'trustee', 'works-council', 'data-protection-officer')),
  constraint roles__id primary key (account_id, role)
);
comment on table people.roles is 'What an account is besides an employee. What a role may do stands in people.may.';
comment on column people.roles.account_id is 'Whose role it is.';
comment on column people.roles.role is 'Employees and leaders are no roles: they follow from the staff list.';

create table people.sign_in_links (
  token_hash bytea constraint sign_in_links__token primary key,
  account_id uuid not null constraint sign_in_links__account references people.accounts (id) on delete cascade,
  mail text,
  expires_at timestamptz not null,
  sent_at timestamptz
);
comment on table people.sign_in_links is 'One-time links that were sent and not yet used; void ones for an hour, to count them.';
comment on column people.sign_in_links.token_hash is 'SHA-256 of the token in the link; the token itself is never kept.';
comment on column people.sign_in_links.account_id is 'Whom the link lets in.';
comment on column people.sign_in_links.mail is 'The address it was made for: with another one since then it lets nobody in. Null where the account has none.';
comment on column people.sign_in_links.expires_at is 'After this moment the link lets nobody in. A newer link voids the older ones.';
comment on column people.sign_in_links.sent_at is 'When it was sent by mail: a few an hour for one account. Null for a link that was printed.';

create table people.sessions (
  token_hash bytea constraint sessions__token primary key,
  account_id uuid not null constraint sessions__account references people.accounts (id) on delete cascade,
  mail text,
  expires_at timestamptz not null
);
comment on table people.sessions is 'Who is signed in. Deleting a row signs out at once, on every server.';
comment on column people.sessions.token_hash is 'SHA-256 of the session cookie.';
comment on column people.sessions.account_id is 'Whose session it is.';
comment on column people.sessions.mail is 'The address that was signed in with: with another one since then the session is over.';
comment on column people.sessions.expires_at is 'After this moment the session is over.';

create table people.acts (
  account_id uuid not null constraint acts__account references people.accounts (id) on delete cascade,
  key uuid not null,
  asked bytea not null,
  reply jsonb,
  acted_on date not null,
  constraint acts__id primary key (account_id, key)
);
comment on table people.acts is 'What HR did in the last two days, so that asking twice does it once and is told the same.';
comment on column people.acts.account_id is 'Who did it: a key means nothing for anybody else.';
comment on column people.acts.key is 'Random, made on the page for one press of a button and sent again when the reply was lost.';
comment on column people.acts.asked is 'SHA-256 of what was asked: the same key for something else is refused.';
comment on column people.acts.reply is 'What was answered.';
comment on column people.acts.acted_on is 'The day; deleted two days later.';

create index sign_in_links__by_account on people.sign_in_links (account_id);
create index sessions__by_account on people.sessions (account_id);

alter table people.accounts enable row level security;
alter table people.roles enable row level security;
alter table people.sign_in_links enable row level security;
alter table people.sessions enable row level security;
alter table people.acts enable row level security;

create policy accounts__the_room_itself on people.accounts to people using (true) with check (true);
create policy roles__the_room_itself on people.roles to people using (true) with check (true);
create policy sign_in_links__the_room_itself on people.sign_in_links to people using (true) with check (true);
create policy sessions__the_room_itself on people.sessions to people using (true) with check (true);
create policy acts__the_room_itself on people.acts to people using (true) with check (true);

grant select, delete on people.accounts to people;
grant select, delete on people.sign_in_links to people;
grant select, delete on people.sessions to people;
-- To change is granted for the lock alone under which links of one account are counted: a lock asks for it.
grant insert (id, employee_id, mail), update (mail) on people.accounts to people;
grant select, delete, insert (account_id, role) on people.roles to people;
grant insert (token_hash, account_id, mail, expires_at) on people.sessions to people;
grant insert (token_hash, account_id, mail, expires_at, sent_at), update (expires_at) on people.sign_in_links to people;
grant select, delete, insert (account_id, key, asked, acted_on), update (reply) on people.acts to people;
