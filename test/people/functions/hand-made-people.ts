import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

/** Somebody who works here and can sign in. */
export interface HandPerson {
  readonly employee: string
  readonly account: string
}

/** Hires somebody into a unit of their own. @param leader the employee who leads them */
export const hire = async (
  client: Client,
  mail: string,
  roles: readonly string[] = [],
  leader: string | null = null,
): Promise<HandPerson> => {
  const { rows: units } = await client.query<{ id: string }>(
    'insert into people.units (key, name) values ($1, $1) returning id',
    [mail],
  )
  const { rows: employees } = await client.query<{ id: string }>(
    `insert into people.employees (mail, first_name, last_name, language, unit_id, leader_id)
     values ($1, 'First', 'Last', 'nl', $2, $3) returning id`,
    [mail, units[0]!.id, leader],
  )
  const employee = employees[0]!.id
  const { rows: accounts } = await client.query<{ id: string }>(
    'insert into people.accounts (employee_id) values ($1) returning id',
    [employee],
  )
  const account = accounts[0]!.id
  await client.query(
    'insert into people.roles (account_id, role) select $1, role from unnest($2::text[]) as role',
    [account, roles],
  )
  return { employee, account }
}

/** A wave as the people room keeps it. @returns its id, the one given where it has one elsewhere */
export const openByHand = async (
  client: Client,
  wave: string = randomUUID(),
  closesOn = '2026-03-13',
): Promise<string> => {
  await client.query(
    `insert into people.waves (id, fingerprint, instrument, form, opens_on, closes_on, floor)
     values ($1, $2, 'by-hand@1.0.0', 'all', $3::date - 11, $3, 5)`,
    [wave, `FINGER-${wave}`, closesOn],
  )
  return wave
}

/** Who led these units when the wave opened. */
export const ledWhenOpened = async (
  client: Client,
  wave: string,
  units: readonly string[],
  leader: string | null,
): Promise<void> => {
  await client.query(
    `insert into people.wave_units (wave_id, unit_id, name, leader_id, in_audience, segment, invited)
     select $1, unit, 'Unit', $3, true, unit::text, 10 from unnest($2::uuid[]) as unit`,
    [wave, units, leader],
  )
}
