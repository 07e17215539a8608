import type { Client } from 'pg'

/** What was done to this database, in a schema that no room may enter. */
export const keepLedger = (client: Client) =>
  client.query(`
    create schema if not exists migrations;
    comment on schema migrations is 'Which files of sql/tables ran here, and which functions are in force.';

    create table if not exists migrations.applied (
      name text constraint applied__name primary key,
      checksum text not null
    );
    comment on table migrations.applied is 'Files of sql/tables that ran here; forward only.';
    comment on column migrations.applied.name is 'File name.';
    comment on column migrations.applied.checksum is 'SHA-256 of the file as it was when it ran.';

    create table if not exists migrations.functions (
      signature text constraint functions__signature primary key,
      checksum text not null
    );
    comment on table migrations.functions is 'Functions made from sql/functions; all are made anew when any file changed.';
    comment on column migrations.functions.signature is 'Name and types of the arguments, as drop function takes it.';
    comment on column migrations.functions.checksum is 'SHA-256 of the set it was made with.';

    create table if not exists migrations.installations (
      id uuid constraint installations__id primary key default gen_random_uuid()
    );
    comment on table migrations.installations is 'One row: the name of this installation, which its roles bear too.';
    comment on column migrations.installations.id is 'Random.';
    insert into migrations.installations select gen_random_uuid() where not exists (select from migrations.installations);
  `)
