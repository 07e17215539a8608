import type { Placed } from '../units/home-unit.ts'
import type { FrozenTree } from './freeze-segments.ts'
import { type GroupSecrets, namedUntil } from './group-keys.ts'
import { namePerson } from './name-group.ts'
import { type Seating, seatEverybody } from './seat-everybody.ts'
import type { Seat } from './seat-people.ts'
import type { KeptSeat } from './seats.queries.ts'

/** The seats that are kept, and the people on the list whom they are about. */
export interface KnownSeats {
  readonly kept: readonly KeptSeat[]
  /** Person on the list → where they were counted last. */
  readonly before: ReadonlyMap<string, Seat<string, string>>
  /** Name → person, for everybody on the list, with every key that there is. */
  readonly personOf: ReadonlyMap<string, string>
}

/** Recognises people by the keyed names of their seats. */
export const knowSeats = (
  kept: readonly KeptSeat[],
  people: readonly string[],
  { now, before: older }: GroupSecrets,
): KnownSeats => {
  const personOf = new Map(
    people.flatMap((person) =>
      [now, ...older].map((secret) => [namePerson(secret, person), person] as const),
    ),
  )
  const before = new Map<string, Seat<string, string>>()
  for (const { name, unit, cohort } of kept) {
    const person = personOf.get(name)
    if (person !== undefined && unit !== null) before.set(person, { unit, cohort })
  }
  return { kept, before, personOf }
}

/**
 * Where everybody counts. The seats that are kept decide. Before the first wave, and when all seats are
 * forgotten, the staff list decides.
 */
export const seatByKnown = (
  placed: Placed,
  { before, kept }: KnownSeats,
  newCohort: () => string,
): Seating => {
  const seating = seatEverybody(placed, before, newCohort)
  if (kept.length > 0) return seating
  const seats = new Map([...seating.home].map(([person, unit]) => [person, { unit, cohort: '' }]))
  return { ...seating, seats }
}

/**
 * The seats that are kept once a wave is opened. The cohorts of the first wave are its segments. Later, a
 * newcomer who is invited gets a seat, and whoever has a seat keeps it. Somebody who is gone stays in the
 * cohort by name, as long as anybody of the cohort is left.
 */
export const seatsAfter = (
  tree: FrozenTree,
  known: KnownSeats,
  { seats, unseated }: Seating,
  secret: string,
  today: string,
  newCohort: () => string,
): readonly KeptSeat[] => {
  const until = namedUntil(today)
  const after = new Map<string, Seat<string, string>>()
  for (const { unit, members } of tree.segments) {
    const together = { unit, cohort: newCohort() }
    for (const person of members) {
      const seat = seats.get(person)
      after.set(person, seat === undefined || known.kept.length === 0 ? together : seat)
    }
  }
  for (const [person, seat] of seats) {
    if (known.before.has(person) && !unseated.has(person) && !after.has(person)) after.set(person, seat)
  }
  const invited = new Set(tree.segments.flatMap(({ members }) => members))
  const asked = new Set([...after].flatMap(([person, { cohort }]) => (invited.has(person) ? [cohort] : [])))
  const untilOf = new Map<string, string>()
  for (const { cohort, until: last } of known.kept) untilOf.set(cohort, asked.has(cohort) ? until : last)
  const seated = [...after].map(([person, { unit, cohort }]) => ({
    cohort,
    unit,
    name: namePerson(secret, person),
    until: untilOf.get(cohort) ?? until,
  }))
  const alive = new Set(seated.map(({ cohort }) => cohort))
  const gone = known.kept.flatMap((seat) => {
    const person = known.personOf.get(seat.name)
    const stays = person !== undefined && seat.unit !== null && !unseated.has(person)
    if (stays || !alive.has(seat.cohort)) return []
    // While the person is known, the seat gets a new name. So a name lasts as long as its cohort.
    const name = person === undefined ? seat.name : namePerson(secret, person)
    return [{ ...seat, name, unit: null, until: untilOf.get(seat.cohort) ?? seat.until }]
  })
  return [...seated, ...gone]
}

/**
 * Unit at which a segment ends → names of those who were once in one of its cohorts and are not asked in it
 * now. Two waves differ by these people, so the count moves the sum for each of them.
 */
export const missingFrom = (
  tree: FrozenTree,
  after: readonly KeptSeat[],
  secret: string,
): ReadonlyMap<string, readonly string[]> => {
  const segmentOf = new Map(
    tree.segments.flatMap(({ unit, members }) =>
      members.map((person) => [namePerson(secret, person), unit] as const),
    ),
  )
  const cohortsIn = new Map<string, string>()
  for (const { cohort, name, unit } of after) {
    const segment = segmentOf.get(name)
    if (unit !== null && segment !== undefined) cohortsIn.set(cohort, segment)
  }
  const missing = new Map<string, string[]>()
  for (const { cohort, name, unit } of after) {
    const segment = cohortsIn.get(cohort)
    if (segment === undefined || (unit !== null && segmentOf.get(name) === segment)) continue
    missing.set(segment, [...(missing.get(segment) ?? []), name])
  }
  return missing
}
