import t from 'tap'
import { checkLog } from '../../../services/ticket/log-chain.ts'
import { openOneDatabase } from '../../world/one-database.ts'

/** What HR and the command line did: added to, and never changed. */
const database = await openOneDatabase()
t.teardown(() => database.drop())

const note = 'select people.note_act($1, $2::jsonb, $3::date)'
const read = async (before: number | null = null, most = 100): Promise<readonly string[]> => {
  const { rows } = await database.client.query<{ entry: string }>(
    'select entry from people.read_audit_log($1, $2) as entry',
    [before, most],
  )
  return rows.map(({ entry }) => entry)
}

t.test('note_act: an address, a long text and an odd name are refused', async (t) => {
  t.match(await database.refusal(note, ['role-given', '{"to":"mia@bakery.example"}', '2026-03-02']), '23514')
  t.match(await database.refusal(note, ['role-given', `{"to":"${'a'.repeat(2000)}"}`, '2026-03-02']), '23514')
  t.match(await database.refusal(note, ['Role given', '{}', '2026-03-02']), '23514')
  t.strictSame(await read(), [])
})

t.test('note_act: entries make a chain, also over a clock that is put back', async (t) => {
  await database.client.query(note, ['wave-opened', '{"by":"by-itself","invited":12}', '2026-03-02'])
  await database.client.query(note, ['reminder-sent', '{"by":"command-line"}', '2026-03-01'])
  await database.client.query(note, ['wave-stopped', '{"by":"command-line"}', '2026-03-09'])
  const entries = checkLog((await read()).map((entry) => JSON.parse(entry)).reverse())
  t.strictSame(
    entries.map(({ kind, date }) => `${kind} ${date}`),
    ['wave-opened 2026-03-02', 'reminder-sent 2026-03-02', 'wave-stopped 2026-03-09'],
  )
})

t.test('note_act: without a day it is the day of the database', async (t) => {
  await database.client.query(note, ['wave-opened', '{}', null])
  const [latest = ''] = await read(null, 1)
  t.equal(await database.value('select current_date::text'), JSON.parse(latest).date)
})

t.test('read_audit_log: the latest first, so many, and then those before', async (t) => {
  const places = (entries: readonly string[]) => entries.map((entry) => JSON.parse(entry).index)
  t.strictSame(places(await read(null, 2)), [4, 3])
  t.strictSame(places(await read(3, 2)), [2, 1])
})

t.test('note_act: what stands there is changed by nobody who may add to it', async (t) => {
  for (const statement of [
    `update transparency.audit_entries set kind = 'nothing'`,
    'delete from transparency.audit_entries',
    'truncate transparency.audit_entries',
    'drop table transparency.audit_entries',
  ])
    for (const role of ['people', 'people_owner', 'results_owner']) {
      await database.client.query(`begin; set local role ${role}`)
      t.match(await database.refusal(statement), '42501', `${role}: ${statement}`)
      await database.client.query('rollback')
    }
})
