import { NOBODY } from '../../blocks/pool-leaders.ts'
import { partnersOf } from '../units/who-leads.ts'
import type { FrozenTree } from './freeze-segments.ts'

/**
 * Who leads, for a count that must not know who it is. Every leader is named after the first unit that the
 * leader leads.
 */
export interface NamedLeaders {
  /** Unit → who leads it. */
  readonly of: ReadonlyMap<string, string | null>
  /** Unit → who leads the people of the segment that ends there. */
  readonly led: ReadonlyMap<string, readonly string[]>
}

/**
 * Where two lead together, or one while the other is on leave, an answer may be about either. So their people are said to
 * be led by each of them: then none of them reads figures about conversations there, and they count as one leader.
 *
 * @param leaderOf employee → who leads the person, as the staff list says
 */
export const nameLeaders = (
  { units, segments }: FrozenTree,
  leaderOf: ReadonlyMap<string, string | null>,
): NamedLeaders => {
  const partners = partnersOf(units)
  const leadersOfPerson = (person: string): readonly (string | null | undefined)[] => {
    const leader = leaderOf.get(person)
    return [leader, ...(partners.get(leader ?? '') ?? [])]
  }
  const names = new Map<string, string>()
  for (const { id, leader } of units) if (leader !== null && !names.has(leader)) names.set(leader, id)
  const nameOf = (leader: string | null | undefined): string => {
    if (leader == null) return NOBODY
    // Somebody may lead people without leading a unit. A number tells such leaders apart.
    const name = names.get(leader) ?? `leader-${names.size}`
    names.set(leader, name)
    return name
  }
  return {
    of: new Map(units.map(({ id, leader }) => [id, leader === null ? null : nameOf(leader)])),
    led: new Map(
      segments.map(({ unit, members }) => [
        unit,
        [...new Set(members.flatMap((person) => leadersOfPerson(person).map(nameOf)))].sort(),
      ]),
    ),
  }
}
