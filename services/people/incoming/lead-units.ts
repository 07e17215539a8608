import type { Finding } from '../staff-list/findings.ts'
import { personKey } from '../staff-list/person-key.ts'
import type { Row } from '../staff-list/row.ts'
import type { Unit } from '../staff-list/staff-list.ts'
import { gatherTeams } from '../staff-list/teams.ts'
import { settleLeaders } from '../staff-list/unit-leaders.ts'
import type { UnitDraft } from '../staff-list/unit-registry.ts'
import type { Member } from './member.ts'

const rowOf = ({ line, number, firstName, lastName, mail, language }: Member): Row => ({
  line,
  damage: null,
  cells: [],
  number: number ?? '',
  firstName,
  lastName,
  mail: mail ?? '',
  key: personKey(mail, number),
  language,
  unit: '',
  parent: '',
  leaders: [],
})

/** Units in which somebody works, and those above them. */
const stillThere = (members: readonly Member[], units: readonly Unit[]): readonly Unit[] => {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const there = new Set<Unit>()
  for (const { unit } of members)
    for (
      let at = unit;
      at !== undefined && !there.has(at);
      at = at.parent === null ? undefined : byKey.get(at.parent)
    )
      there.add(at)
  return units.filter((unit) => there.has(unit))
}

/**
 * Who leads each unit. Where nobody came, went or was changed it stays as it is; elsewhere it is told as from any list,
 * and where that tells nothing, who led it goes on.
 */
export const leadUnits = (
  members: readonly Member[],
  units: readonly Unit[],
  touched: ReadonlySet<Unit>,
): { readonly units: readonly Unit[]; readonly findings: readonly Finding[] } => {
  const keys = new Set(members.map(({ mail, number }) => personKey(mail, number)))
  const drafts = new Map(
    stillThere(members, units).map((unit): [Unit, UnitDraft] => [unit, { ...unit, line: 0, leader: null }]),
  )
  const rows = new Map(members.map((member) => [member, rowOf(member)]))
  const unitOf = new Map<Row, UnitDraft>()
  const leaderOf = new Map<Row, Row | null>()
  for (const [{ unit, leader }, row] of rows) {
    const draft = unit && drafts.get(unit)
    if (draft) unitOf.set(row, draft)
    leaderOf.set(row, (leader && rows.get(leader)) ?? null)
  }
  const moved = new Set([...touched].flatMap((unit) => drafts.get(unit) ?? []))
  const teams = gatherTeams(unitOf, leaderOf, () => true).filter(({ unit }) => moved.has(unit))
  const findings = settleLeaders(teams, '')
  const led = [...drafts].map(([{ key, name, parent, leader: before }, { leader }]) => ({
    key,
    name,
    parent,
    leader: leader ?? (before !== null && keys.has(before) ? before : null),
  }))
  return {
    units: led,
    findings: findings.filter(({ value }) => led.some(({ key, leader }) => key === value && leader === null)),
  }
}
