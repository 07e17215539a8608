import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Client } from 'pg'
import t from 'tap'
import { asOwner, cloneDatabase, findCluster } from '../world/cluster.ts'
import { type Law, laws } from './catalogue-laws.ts'
import { announceWave } from './open-database.ts'

const TABLES = resolve(import.meta.dirname, '../../sql/tables')

const cluster = await findCluster()
const database = await cloneDatabase(cluster)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})
// A wave brings tables of its own, which must keep the same laws.
await asOwner(database.url, announceWave)

/** Every function that runs with more rights than its caller, and so is a door to be guarded. */
const DEFINERS = [
  'answers.announce_wave(uuid,text,text,text,text,text,text[])',
  'answers.bury_wave(uuid,text[],jsonb)',
  'answers.cast_ballot(uuid,text,bytea,bytea)',
  'answers.close_wave(uuid)',
  'answers.list_manifests()',
  'answers.log_head()',
  'answers.raise_alarm(uuid,text)',
  'answers.read_log()',
  'answers.read_manifest(text)',
  'answers.read_questionnaire(text)',
  'answers.read_receipts(uuid)',
  'answers.read_segments(text)',
  'answers.stop_wave(uuid)',
  'answers.wave_state(text)',
  'dialogue.destroy_records(uuid[],date)',
  'dialogue.destroy_unshared(date)',
  'dialogue.keep_year(integer)',
  'dialogue.leave(uuid)',
  'dialogue.long_ago(date)',
  'dialogue.look_back_today(date)',
  'dialogue.note_leaver(uuid,date)',
  'dialogue.other_has_written(uuid,uuid)',
  'dialogue.read_years(uuid)',
  'dialogue.record_owners()',
  'dialogue.wrap_again(uuid,text,text,bytea)',
  'dialogue.wrapped_otherwise(text,integer)',
  'people.begin_post()',
  'people.count_as_new(uuid[])',
  'people.count_pairs()',
  'people.drop_invitations(uuid)',
  'people.end_post()',
  'people.forget_wave(uuid)',
  'people.issued(uuid,text)',
  'people.leads(uuid,uuid,uuid)',
  'people.led_by(uuid,uuid)',
  'people.make_invitations(uuid)',
  'people.may(uuid,text)',
  'people.note_act(text,jsonb,date)',
  'people.one_at_a_time()',
  'people.pair(uuid)',
  'people.read_audit_log(integer,integer)',
  'people.said_at_old_address(uuid,bytea,date)',
  'people.whereabouts(uuid[])',
  'people.who_left(bytea,date)',
  'people.write_about_conversation(uuid,uuid,text,uuid,date,text,integer,integer)',
  'people.write_to_leaver(uuid)',
  'results.about_wave(uuid,uuid)',
  'results.comments_to_read(uuid,uuid)',
  'results.judge_comment(uuid,uuid,text)',
  'results.largest_top(uuid,uuid)',
  'results.list_publications(uuid)',
  'results.organisation_comments(uuid,uuid)',
  'results.organisation_figures(uuid,uuid,uuid[])',
  'results.organisation_picks(uuid,uuid,uuid)',
  'results.organisation_units(uuid,uuid,uuid[])',
  'results.publish(jsonb,jsonb[])',
  'results.release(uuid,uuid,text)',
  'results.team_comments(uuid,uuid,uuid)',
  'results.team_figures(uuid,uuid,uuid)',
  'results.team_picks(uuid,uuid,uuid)',
  'results.team_units(uuid,uuid,uuid)',
  'results.tree_cells(uuid,uuid,uuid[])',
  'results.tree_rows(uuid,uuid,uuid,integer)',
]

const breakersOf = async (client: Client, { query }: Law): Promise<readonly string[]> =>
  (await client.query<{ what: string }>(query)).rows.map(({ what }) => what).toSorted()

t.test('each law is heard when it is broken', async (t) => {
  await asOwner(database.url, async (client) => {
    for (const law of laws) {
      await client.query('begin')
      await client.query(law.broken)
      t.not((await breakersOf(client, law)).length, 0, `${law.law}: ${law.broken}`)
      await client.query('rollback')
    }
  })
})

t.test('the catalogue breaks none of them', async (t) => {
  await asOwner(database.url, async (client) => {
    for (const law of laws) t.strictSame(await breakersOf(client, law), [], `${law.law} (${law.because})`)
  })
})

t.test('no function but these runs with the rights of its owner', async (t) => {
  const { rows } = await asOwner(database.url, (client) =>
    client.query<{ name: string }>('select oid::regprocedure::text as name from pg_proc where prosecdef'),
  )
  t.strictSame(rows.map(({ name }) => name).toSorted(), DEFINERS)
})

// The catalogue does not tell "no action" from nothing said, so this one reads the files.
t.test('every foreign key says what happens when its row goes', async (t) => {
  for (const name of await readdir(TABLES)) {
    const text = await readFile(join(TABLES, name), 'utf8')
    const keys = text.matchAll(/\breferences\s+([a-z_.]+)(?:\s*\([^)]*\))?(\s+on delete)?/g)
    const silent = [...keys].filter(([, , onDelete]) => onDelete === undefined).map(([key]) => key)
    t.strictSame(silent, [], `${name} says "on delete" with every "references"`)
  }
})
