import type { ListedPeople } from '../staff-list/group-changes.ts'
import { withoutZeros } from '../staff-list/person-evidence.ts'
import type { Language, Unit } from '../staff-list/staff-list.ts'

/** Somebody on a list while it is being made. */
export interface Member {
  /** In the file of changes; 0 for everybody whom it does not name. */
  line: number
  readonly number: string | null
  firstName: string
  lastName: string
  /** Null for somebody who has none. */
  mail: string | null
  language: Language
  /** Undefined while it is not known. */
  unit: Unit | undefined
  leader: Member | undefined
}

/** By number without zeros; by something that is no number where somebody has none. */
export type Members = Map<string, Member>

/** Everybody who is on the list today. */
export const membersOf = ({ employees, units }: ListedPeople, known: readonly Unit[]): Members => {
  const keys = new Map(units.map(({ id, key }) => [id, key]))
  const unitOf = new Map(known.map((unit) => [unit.key, unit]))
  const working = employees.filter(({ unit }) => unit !== null)
  const byId = new Map(
    working.map(({ id, number, firstName, lastName, mail, language, unit }): [string, Member] => [
      id,
      {
        line: 0,
        number,
        firstName,
        lastName,
        mail,
        language: language as Language,
        unit: unitOf.get(keys.get(unit ?? '') ?? ''),
        leader: undefined,
      },
    ]),
  )
  for (const { id, leader } of working) {
    const member = byId.get(id)
    if (member && leader !== null) member.leader = byId.get(leader)
  }
  return new Map(
    [...byId].map(([id, one]) => [one.number === null ? `without ${id}` : withoutZeros(one.number), one]),
  )
}
