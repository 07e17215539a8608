import type { Client } from 'pg'
import { inParts } from '../../../services/counting/counting.queries.ts'
import { measuresOf } from '../../../services/counting/measures.ts'
import { questionnaireOf } from '../../../services/library/questionnaire.ts'
import { readInstrument } from '../../../services/library/read-instrument.ts'
import { addDays } from '../../../services/plumbing/calendar.ts'
import type { InventedUnit } from '../invent-units.ts'
import { inventPublication } from './invent-publication.ts'

/** Accounts that read, and what they read. */
export interface Readers {
  readonly wave: string
  /** A leader of one unit in the depth of the tree. */
  readonly leaf: { readonly account: string; readonly unit: string }
  /** The leader of the whole. */
  readonly whole: { readonly account: string; readonly unit: string }
  /** Somebody who leads three units, one of them a part of another. */
  readonly several: { readonly account: string; readonly unit: string }
  readonly hr: string
  /** Milliseconds that each publication took. */
  readonly published: readonly number[]
}

const INSERT_LEADERS = `
  insert into people.employees (number, mail, first_name, last_name, language, unit_id)
  select 'l' || n, 'l' || n || '@bench.example', 'L', n::text, 'nl', unit from unnest($1::uuid[]) with ordinality as u (unit, n)`
const INSERT_ACCOUNTS = 'insert into people.accounts (employee_id) select id from people.employees'
const INSERT_WAVE_UNITS = `
  insert into people.wave_units (wave_id, unit_id, parent_id, name, leader_id, in_audience, segment, invited)
  select $1, units.id, units.parent_id, units.name, employees.id, true, null, 0
  from people.units join people.employees on employees.unit_id = units.id`

/** Units, a leader each, and so many publications of the whole instrument. */
export const writeYear = async (
  client: Client,
  units: readonly InventedUnit[],
  waves: number,
): Promise<Readers> => {
  const instrument = await readInstrument()
  const measures = measuresOf(questionnaireOf(instrument, 'full'))
  await client.query(
    `insert into people.units (id, key, name, parent_id) select id, name, name, parent
     from unnest($1::uuid[], $2::text[], $3::uuid[]) as units (id, name, parent)`,
    [units.map(({ id }) => id), units.map(({ name }) => name), units.map(({ parent }) => parent)],
  )
  await client.query(INSERT_LEADERS, [units.map(({ id }) => id)])
  await client.query(INSERT_ACCOUNTS)
  const hr = await client.query<{ id: string }>(
    `with one as (insert into people.accounts (mail) values ('hr@bench.example') returning id)
     insert into people.roles (account_id, role) select id, 'hr' from one returning account_id as id`,
  )
  const root = units[0]!
  const branch = units[1]!
  const shown = units.filter(({ ballots }) => ballots >= 10)
  const leaf = shown.at(-1)!
  const below = shown.find(({ parent }) => parent === branch.id) ?? leaf
  const led: string[] = []
  const published: number[] = []
  for (let wave = 0; wave < waves; wave++) {
    const opens = addDays('2024-01-01', 90 * wave)
    const invented = inventPublication(units, measures, opens, led.toReversed())
    const since = performance.now()
    await client.query('select results.publish($1::jsonb, $2::jsonb[])', [
      JSON.stringify(invented.publication),
      inParts(invented.sums),
    ])
    published.push(performance.now() - since)
    await client.query(
      `insert into people.waves (id, fingerprint, instrument, form, opens_on, closes_on, floor, state)
       values ($1, $2, 'bench', 'full', $3, $4, 5, 'counted')`,
      [invented.wave, `bench ${wave}`, opens, addDays(opens, 10)],
    )
    await client.query(INSERT_WAVE_UNITS, [invented.wave])
    // One of them leads the branch, a part of it, and a unit elsewhere.
    await client.query(
      `update people.wave_units set leader_id = (select leader_id from people.wave_units where wave_id = $1 and unit_id = $2)
       where wave_id = $1 and unit_id = any ($3)`,
      [invented.wave, branch.id, [below.id, units[2]!.id]],
    )
    led.push(invented.wave)
  }
  await client.query('analyze')
  const wave = led.at(-1)!
  const accountBehindMail = async (unit: string) => {
    const found = await client.query<{ id: string }>(
      `select accounts.id from people.accounts join people.wave_units on leader_id = employee_id
       where wave_id = $1 and wave_units.unit_id = $2`,
      [wave, unit],
    )
    return { account: found.rows[0]!.id, unit }
  }
  return {
    wave,
    leaf: await accountBehindMail(leaf.id),
    whole: await accountBehindMail(root.id),
    several: await accountBehindMail(below.id),
    hr: hr.rows[0]!.id,
    published,
  }
}
