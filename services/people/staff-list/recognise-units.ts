import { groupsOf } from '../../plumbing/groups.ts'
import type { StoredUnit } from '../units/units.queries.ts'
import type { Unit } from './staff-list.ts'
import { keySpellingOf, spellingOf } from './unit-spelling.ts'

type Named = Pick<Unit, 'key' | 'name'>

/** A name that stands on its own, not at the end of a path. */
const isBare = ({ key, name }: Named): boolean => key === name

/** How a unit is found again, the surest first. Each way pairs only what has one match on either side. */
const ways: readonly ((unit: Named) => string)[] = [
  ({ key }) => key,
  ({ key }) => keySpellingOf(key),
  ({ name }) => spellingOf(name),
]

/**
 * Which unit of the new list is which of the one before. A unit that moves in a list of names stays itself; in a list of
 * paths its path is its name. So the last step alone counts only where one list wrote names and the other writes paths.
 */
export const recogniseUnits = (
  units: readonly Unit[],
  stored: readonly StoredUnit[],
): ReadonlyMap<Unit, StoredUnit> => {
  const knownAs = new Map<Unit, StoredUnit>()
  const taken = new Set<StoredUnit>()
  for (const [step, way] of ways.entries()) {
    const free = groupsOf(
      stored.filter((unit) => !taken.has(unit)),
      way,
    )
    const asking = groupsOf(
      units.filter((unit) => !knownAs.has(unit)),
      way,
    )
    for (const [name, [unit, ...others]] of asking) {
      const [known, ...more] = free.get(name) ?? []
      if (!unit || !known || others.length > 0 || more.length > 0) continue
      if (step === ways.length - 1 && isBare(unit) === isBare(known)) continue
      knownAs.set(unit, known)
      taken.add(known)
    }
  }
  return knownAs
}
