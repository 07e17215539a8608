import { upFrom } from '../../blocks/up-from.ts'

/** Where somebody is counted, and with whom. The people of a cohort were together in every publication so far. */
export interface Seat<Unit, Cohort> {
  readonly unit: Unit
  readonly cohort: Cohort
}

export interface SeatingPlan<Person, Unit, Cohort> {
  /** Person → the unit that the staff list says. */
  readonly home: ReadonlyMap<Person, Unit>
  /** Person → where the person was counted last. Somebody who is not here is new. */
  readonly before: ReadonlyMap<Person, Seat<Unit, Cohort>>
  readonly parentOf: ReadonlyMap<Unit, Unit | null>
  /** The fewest people who may come, go, or stay behind together. */
  readonly least: number
  readonly newCohort: () => Cohort
}

const grouped = <Key, One>(all: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> => {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/**
 * Figures are about groups, and people move between these groups only five at a time. Somebody who joins or
 * moves alone is counted where nobody can subtract: a newcomer higher up, a mover where the person was before.
 * This lasts until five of the same group go the same way, and five or nobody stay behind. So all figures of
 * all waves are sums over whole cohorts. No combination of figures is about fewer people than those who formed
 * a cohort, except for those who have left since.
 *
 * @returns person → seat. Somebody who is not in it waits: there are fewer than `least` newcomers in the whole
 *   tree
 */
export const seatPeople = <Person, Unit extends string | number, Cohort>({
  home,
  before,
  parentOf,
  least,
  newCohort,
}: SeatingPlan<Person, Unit, Cohort>): ReadonlyMap<Person, Seat<Unit, Cohort>> => {
  const seats = new Map<Person, Seat<Unit, Cohort>>()
  const seat = (people: readonly Person[], at: Seat<Unit, Cohort>) => {
    for (const person of people) seats.set(person, at)
  }
  const known = [...home].flatMap(([person, unit]) => {
    const was = before.get(person)
    return was === undefined ? [] : [{ person, unit, was }]
  })
  for (const members of grouped(known, ({ was }) => was.cohort).values()) {
    const was = members[0]!.was
    const wanting = [...grouped(members, ({ unit }) => unit)].sort(([, a], [, b]) => b.length - a.length)
    const [most] = wanting
    let staying = members.length
    const moved = new Set<Person>()
    for (const [unit, group] of wanting) {
      const rest = staying - group.length
      if (unit === was.unit || group.length < least || rest < least) continue
      staying = rest
      const people = group.map(({ person }) => person)
      for (const person of people) moved.add(person)
      seat(people, { unit, cohort: newCohort() })
    }
    const rest = members.flatMap(({ person }) => (moved.has(person) ? [] : [person]))
    // A whole cohort together may go anywhere. It must go where its unit is gone.
    const together = most !== undefined && (most[1].length === rest.length || !parentOf.has(was.unit))
    seat(rest, { unit: together ? most[0] : was.unit, cohort: was.cohort })
  }
  seatNewcomers(home, before, parentOf, least, (people, unit) => seat(people, { unit, cohort: newCohort() }))
  return seats
}

/** Five newcomers of a unit are a cohort there. Fewer go up the tree until they are five. */
const seatNewcomers = <Person, Unit extends string | number>(
  home: ReadonlyMap<Person, Unit>,
  before: ReadonlyMap<Person, unknown>,
  parentOf: ReadonlyMap<Unit, Unit | null>,
  least: number,
  seat: (people: readonly Person[], unit: Unit) => void,
): void => {
  const waiting = grouped(
    [...home.keys()].filter((person) => !before.has(person)),
    (person) => home.get(person)!,
  )
  const deepestFirst = [...parentOf.keys()]
    .map((unit) => ({ unit, depth: [...upFrom(unit, parentOf)].length }))
    .sort((a, b) => b.depth - a.depth)
  for (const { unit } of deepestFirst) {
    const people = waiting.get(unit) ?? []
    const parent = parentOf.get(unit) ?? null
    if (people.length >= least) seat(people, unit)
    else if (parent !== null && people.length > 0)
      waiting.set(parent, [...(waiting.get(parent) ?? []), ...people])
  }
}
