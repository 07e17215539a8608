-- Why now: a conversation that goes deeper needs somebody else, and only the organisation knows who that is.
set local role people_owner;

create table people.contacts (
  role text constraint contacts__role primary key
    constraint contacts__role_is_known check (role in (
      'coach', 'hr', 'confidant', 'prevention_adviser', 'occupational_physician', 'return_to_work_coach'
    )),
  words text not null
    constraint contacts__has_words check (words <> '') constraint contacts__is_short check (length(words) <= 400)
);
comment on table people.contacts is 'Whom a conversation may be referred to, as the organisation names them. Everybody who signs in reads all of them; nobody''s asking is kept.';
comment on column people.contacts.role is 'As the guides of the library call them.';
comment on column people.contacts.words is 'Who that is here and how one reaches them.';

alter table people.contacts enable row level security;
create policy contacts__the_room_itself on people.contacts to people using (true) with check (true);

grant select, delete on people.contacts to people;
grant insert (role, words), update (words) on people.contacts to people;
