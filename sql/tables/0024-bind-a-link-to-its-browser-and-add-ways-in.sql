-- Why now: scanners open links, run scripts and press buttons, so a link lets in only where it was asked for; and two ways in need no letter.
set local role people_owner;

-- Nobody knows where these were asked for. Whoever waits for one asks again.
delete from people.notices where kind = 'sign-in';
delete from people.sign_in_links;

create table people.sign_in_browsers (
  browser_hash bytea constraint sign_in_browsers__id primary key,
  wrong_codes integer not null default 0,
  expires_at timestamptz not null
);
comment on table people.sign_in_browsers is 'Browsers in which somebody asked for a link, whether or not the address was known: so trying a code costs the same either way.';
comment on column people.sign_in_browsers.browser_hash is 'SHA-256 of a random cookie. It says nothing about the browser.';
comment on column people.sign_in_browsers.wrong_codes is 'How often a code was typed here since the last letter. After a few the code of that letter is worthless here.';
comment on column people.sign_in_browsers.expires_at is 'After this moment no link and no code lets in here.';

alter table people.sign_in_links add column printed boolean not null default false;
alter table people.sign_in_links add column shared boolean not null default false;
comment on column people.sign_in_links.shared is 'Sent when the letters of an hour were used up, for all browsers that ask after that and have none.';
comment on column people.sign_in_links.printed is 'Shown on the operator''s own terminal and not sent: it lets in wherever it is opened.';

create table people.link_browsers (
  token_hash bytea not null constraint link_browsers__link references people.sign_in_links (token_hash) on delete cascade on update cascade,
  browser_hash bytea not null constraint link_browsers__browser references people.sign_in_browsers (browser_hash) on delete cascade,
  constraint link_browsers__id primary key (token_hash, browser_hash)
);
comment on table people.link_browsers is 'Where a link lets in: in the browser that asked for it; a shared one in several.';
comment on column people.link_browsers.token_hash is 'The link.';
comment on column people.link_browsers.browser_hash is 'The browser.';

-- The letter that waits is made anew when it is sent, and so is its link. Where it lets in stays.
alter table people.notices add column link_hash bytea
  constraint notices__link references people.sign_in_links (token_hash) on delete cascade on update cascade;
alter table people.notices add constraint notices__to_sign_in_name_a_link check ((kind = 'sign-in') = (link_hash is not null));
comment on column people.notices.link_hash is 'The link of a letter to sign in with. It gets another secret when the letter is sent.';

create table people.passkeys (
  id uuid constraint passkeys__id primary key default gen_random_uuid(),
  account_id uuid not null constraint passkeys__account references people.accounts (id) on delete cascade,
  mail text,
  credential_id text not null constraint passkeys__credential_is_unique unique,
  user_handle bytea not null,
  public_key bytea not null,
  counter bigint not null,
  label text not null constraint passkeys__has_a_label check (label <> '') constraint passkeys__label_is_short check (length(label) <= 60)
);
comment on table people.passkeys is 'Keys that people sign in with. The secret half never leaves their device.';
comment on column people.passkeys.id is 'Random.';
comment on column people.passkeys.account_id is 'Whom it lets in.';
comment on column people.passkeys.mail is 'The address under which it was added: with another one in force it lets nobody in. Null where the account has none.';
comment on column people.passkeys.credential_id is 'What the device calls it.';
comment on column people.passkeys.user_handle is 'Random, the same for all passkeys of an account; says nothing about the account.';
comment on column people.passkeys.public_key is 'Checks what the device signs.';
comment on column people.passkeys.counter is 'What the device counted last. One that goes back was copied.';
comment on column people.passkeys.label is 'What its owner calls it.';

create table people.passkey_challenges (
  challenge_hash bytea constraint passkey_challenges__id primary key,
  account_id uuid constraint passkey_challenges__account references people.accounts (id) on delete cascade,
  user_handle bytea,
  expires_at timestamptz not null,
  constraint passkey_challenges__to_add_name_both check ((account_id is null) = (user_handle is null))
);
comment on table people.passkey_challenges is 'What a device has to sign, once and within minutes.';
comment on column people.passkey_challenges.challenge_hash is 'SHA-256 of random bytes.';
comment on column people.passkey_challenges.account_id is 'Who adds a passkey; null where somebody signs in.';
comment on column people.passkey_challenges.user_handle is 'What the new passkey calls its owner.';
comment on column people.passkey_challenges.expires_at is 'After this moment nothing is signed with it.';

create table people.provider_visits (
  browser_hash bytea constraint provider_visits__id primary key,
  expires_at timestamptz not null
);
comment on table people.provider_visits is 'Browsers that were sent to the organisation''s own sign-in and are not back. A row is used up by coming back.';
comment on column people.provider_visits.browser_hash is 'SHA-256 of a random cookie; state, nonce and code verifier are derived from that cookie and kept nowhere.';
comment on column people.provider_visits.expires_at is 'After this moment coming back is of no use.';

create table people.provider_identities (
  account_id uuid constraint provider_identities__id primary key
    constraint provider_identities__account references people.accounts (id) on delete cascade,
  issuer text not null,
  mail text not null,
  identity_hash bytea not null constraint provider_identities__identity_is_unique unique
);
comment on table people.provider_identities is 'Who an account is for the organisation''s own sign-in, since it first came from there.';
comment on column people.provider_identities.account_id is 'Whose identity it is.';
comment on column people.provider_identities.issuer is 'Which provider said so. What another one says later takes its place.';
comment on column people.provider_identities.mail is 'The address it was bound for. With another address in force it is bound anew.';
comment on column people.provider_identities.identity_hash is 'SHA-256 of issuer and subject.';

create index link_browsers__by_browser on people.link_browsers (browser_hash);
create index notices__by_link on people.notices (link_hash);
create index passkeys__by_account on people.passkeys (account_id);
create index passkey_challenges__by_account on people.passkey_challenges (account_id);

alter table people.sign_in_browsers enable row level security;
alter table people.link_browsers enable row level security;
alter table people.passkeys enable row level security;
alter table people.passkey_challenges enable row level security;
alter table people.provider_visits enable row level security;
alter table people.provider_identities enable row level security;

create policy sign_in_browsers__the_room_itself on people.sign_in_browsers to people using (true) with check (true);
create policy link_browsers__the_room_itself on people.link_browsers to people using (true) with check (true);
create policy passkeys__the_room_itself on people.passkeys to people using (true) with check (true);
create policy passkey_challenges__the_room_itself on people.passkey_challenges to people using (true) with check (true);
create policy provider_visits__the_room_itself on people.provider_visits to people using (true) with check (true);
create policy provider_identities__the_room_itself on people.provider_identities to people using (true) with check (true);

grant insert (printed, shared), update (token_hash, mail, sent_at) on people.sign_in_links to people;
grant insert (link_hash) on people.notices to people;
grant select, delete, insert (browser_hash, expires_at), update (wrong_codes, expires_at) on people.sign_in_browsers to people;
grant select, delete, insert (token_hash, browser_hash) on people.link_browsers to people;
grant select, delete, insert (id, account_id, mail, credential_id, user_handle, public_key, counter, label), update (counter) on people.passkeys to people;
grant select, delete, insert (challenge_hash, account_id, user_handle, expires_at) on people.passkey_challenges to people;
grant select, delete, insert (browser_hash, expires_at) on people.provider_visits to people;
grant select, delete, insert (account_id, issuer, mail, identity_hash), update (issuer, mail, identity_hash) on people.provider_identities to people;
