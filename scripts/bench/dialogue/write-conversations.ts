import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { knownBy } from '../../../services/dialogue/pairs/known-address.ts'
import type { RoomKeys } from '../../../services/dialogue/seals/room-keys.ts'
import { sealText } from '../../../services/dialogue/seals/seal-text.ts'
import { systemRandom } from '../../../services/plumbing/random.ts'

/** How many one leader leads. */
const LED_BY_ONE = 10
/** Rows of one statement. */
const ROWS_AT_A_TIME = 2000

const insert = async (client: Client, table: string, rows: readonly object[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME)
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(at, at + ROWS_AT_A_TIME))],
    )
}
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

/** So many pairs, each with an equal share of the conversations, sealed as the room seals them. */
export const writeConversations = async (
  client: Client,
  keys: RoomKeys,
  pairs: number,
  conversations: number,
) => {
  const threshold = await keys.threshold()
  const unit = randomUUID()
  const leaders = Array.from({ length: Math.ceil(pairs / LED_BY_ONE) }, () => ({
    id: randomUUID(),
    account: randomUUID(),
  }))
  const employees = Array.from({ length: pairs }, (_, at) => ({
    id: randomUUID(),
    account: randomUUID(),
    leader: leaders[at % leaders.length]!,
  }))
  const mailOf = (id: string) => `${id}@bench.example`
  await client.query(`insert into people.units (id, key, name) values ($1, 'Bench', 'Bench')`, [unit])
  const rowOf = (id: string, leader: string | null) => ({
    id,
    mail: mailOf(id),
    first_name: 'First',
    last_name: 'Last',
    language: 'nl',
    unit_id: unit,
    leader_id: leader,
  })
  await insert(
    client,
    'people.employees',
    leaders.map(({ id }) => rowOf(id, null)),
  )
  await insert(
    client,
    'people.employees',
    employees.map(({ id, leader }) => rowOf(id, leader.id)),
  )
  await insert(
    client,
    'people.accounts',
    [...leaders, ...employees].map(({ id, account }) => ({ id: account, employee_id: id })),
  )
  const known = (id: string) => hex(knownBy(threshold, id, mailOf(id)))
  await insert(
    client,
    'dialogue.pairs',
    employees.map(({ id, leader }) => ({
      employee_id: id,
      leader_id: leader.id,
      employee_known: known(id),
      leader_known: known(leader.id),
    })),
  )
  const first: { account: string; mail: string; conversation: string }[] = []
  for (let at = 0; at < conversations; at += ROWS_AT_A_TIME) {
    const rows: object[] = []
    const texts: object[] = []
    for (let one = at; one < Math.min(at + ROWS_AT_A_TIME, conversations); one++) {
      const { id: employee, account, leader } = employees[one % pairs]!
      const id = randomUUID()
      const text = randomUUID()
      const { key, kept } = await keys.makeKey({ conversation: id, employee, leader: leader.id })
      const place = { conversation: id, id: text, field: 'about', writer: employee, shared: true }
      const said = JSON.stringify({
        words: 'Hoe gaat het met de nieuwe rondes?',
        place: 'walk',
        topics: [],
        at: 0,
      })
      rows.push({
        id,
        employee_id: employee,
        leader_id: leader.id,
        leader_gone: false,
        state: 'closed',
        turn_of: employee,
        on_day: `2025-${String(1 + (one % 12)).padStart(2, '0')}-15`,
        at_hour: '10:00',
        minutes: 45,
        moves: 0,
        room_key: kept.roomKey,
        wrapped_key: hex(kept.wrapped),
      })
      texts.push({
        id: text,
        conversation_id: id,
        field: 'about',
        writer_id: employee,
        shared: true,
        sealed: hex(sealText(key, place, said, systemRandom)),
        written_on: '2025-01-01',
      })
      if (one < pairs) first.push({ account, mail: mailOf(employee), conversation: id })
    }
    await insert(client, 'dialogue.conversations', rows)
    await insert(client, 'dialogue.texts', texts)
  }
  await client.query('analyze')
  return { leaders: leaders.map(({ id, account }) => ({ account, mail: mailOf(id) })), employees: first }
}
