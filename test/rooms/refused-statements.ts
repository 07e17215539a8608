import { ROOMS, type Room } from '../../services/plumbing/database-logins.ts'

/** What no room may do, in statements that a curious or broken server might send. */
export const forbidden = (wave: string, partition: string): Readonly<Record<Room, readonly string[]>> => ({
  answers: [
    'select from answers.ballots',
    'select from answers.nullifiers',
    'select from answers.waves',
    `select from ${partition}`,
    `insert into answers.ballots values ('${wave}', 's', '')`,
    `select answers.drop_ballots('${wave}')`,
    'select from answers.log_entries',
    `insert into answers.log_entries (place, day, kind, body, hash, written) values (1, '2026-01-01', 'pages', '{}', '', '')`,
    `select answers.append_entry('stopped', '{}')`,
    `select answers.note_pages('{}')`,
    `select answers.announce_wave('${wave}')`,
    `select answers.close_wave('${wave}')`,
    `select people.issued('${wave}', 's')`,
    'select from people.employees',
    'select from people.invitations',
    'select from results.blocks',
  ],
  people: [
    'select from answers.ballots',
    'select from answers.nullifiers',
    'select from answers.waves',
    `select from ${partition}`,
    `select answers.cast_ballot('${wave}', 's', '', '')`,
    'select from answers.log_entries',
    `insert into answers.log_entries (place, day, kind, body, hash, written) values (1, '2026-01-01', 'pages', '{}', '', '')`,
    `select answers.append_entry('stopped', '{}')`,
    `select answers.note_pages('{}')`,
    `select answers.close_wave('${wave}')`,
    `select answers.bury_wave('${wave}', '{}', '{}')`,
    'select from results.blocks',
    'select results.list_publications()',
    `select results.publish('{}')`,
    'select people.forget_wave(gen_random_uuid())',
    `update people.waves set fingerprint = 'another'`,
    `update people.wave_units set leader_id = null`,
    'truncate people.employees',
  ],
  counting: [
    `select from ${partition}`,
    'select from answers.nullifiers',
    'select tree from answers.waves',
    'select answers.read_log()',
    `select answers.append_entry('stopped', '{}')`,
    'delete from answers.ballots',
    `update answers.waves set closes_on = '2020-01-01'`,
    `select answers.announce_wave('${wave}')`,
    'select from people.employees',
    'select from people.invitations',
    `select people.issued('${wave}', 's')`,
    'select people.leads(null, null, null)',
    'select from results.blocks',
    'delete from results.waves',
    'select results.list_publications()',
  ],
  results: [
    'select from results.blocks',
    'select from results.block_measures',
    'select from results.units',
    'select from results.waves',
    'select results.figures(null, null, true)',
    'select from results.comments',
    'select from results.releases',
    `select results.publish('{}')`,
    'select people.leads(null, null, null)',
    'select from people.accounts',
    'select from answers.ballots',
  ],
  dialogue: [
    'select from answers.waves',
    'select from answers.ballots',
    'select answers.list_manifests()',
    'select from results.blocks',
    'select results.list_publications()',
    'select results.team_results(null, null)',
    'select from people.employees',
    'select from people.accounts',
    'select people.leads(null, null, null)',
  ],
})

/** What nobody may do, whatever the room. */
export const FORBIDDEN_TO_ALL = [
  'create temporary table notes (who text)',
  'create schema mine',
  'create table public.notes (who text)',
  ...ROOMS.flatMap((room) => [
    `create table ${room}.notes (who text)`,
    `create function ${room}.spy() returns integer language sql as 'select 1'`,
    `set role ${room}_owner`,
  ]),
  `set session_replication_role = 'replica'`,
  `copy (select 1) to '/tmp/ooghoogte-notes'`,
  `select pg_catalog.pg_read_file('/etc/passwd')`,
  'select from migrations.applied',
]

/** What a log would need in order to keep what it must not keep. */
export const LOUDER = [
  `log_statement = 'all'`,
  'log_min_duration_statement = 0',
  `log_min_error_statement = 'error'`,
  'log_parameter_max_length = -1',
  `log_min_messages = 'debug1'`,
]

/** The doors between rooms, and nothing else: who comes in, and by which function. */
export const DOORS = [
  'answers_owner may call people.issued(uuid,text)',
  'counting may call answers.bury_wave(uuid,text[],jsonb)',
  'counting may call answers.close_wave(uuid)',
  'counting may call people.forget_wave(uuid)',
  'counting may call results.publish(jsonb)',
  'dialogue may call people.pair(uuid)',
  'people may call answers.announce_wave(uuid)',
  'people may call answers.announce_wave(uuid,text,text,text,text,jsonb)',
  // What everybody may read: letters to the works council say what stands there.
  'people may call answers.read_log()',
  'results_owner may call people.leads(uuid,uuid,uuid)',
  // The count reads what it has locked; a policy shows it nothing else.
  'counting may select answers.ballots',
  'counting may select (id, fingerprint, manifest, questionnaire_hash, closes_on, state) answers.waves',
]
