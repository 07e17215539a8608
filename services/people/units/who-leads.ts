import type { StoredUnit } from './units.queries.ts'

/** Somebody who leads a unit besides (`also`) or in place of (`interim`) the leader whom the list names. */
export interface StandIn {
  readonly unit: string
  readonly kind: 'also' | 'interim'
  readonly employee: string
}

/** Who leads a unit on a day. */
export interface Led {
  /** Who leads: of an interim leader's days that one, otherwise whom the list names. */
  readonly leader: string | null
  /** Who leads as well. */
  readonly also?: readonly string[]
  /** Whom the list names, and who is on leave: reads nothing of these days, and is counted as who leads all the same. */
  readonly away?: string | null
}

export type LedUnit = StoredUnit & Required<Led>

/** Everybody who must not be counted among the people of the unit. */
export const leadersOf = ({ leader, also = [], away = null }: Led): readonly string[] =>
  [leader, ...also, away].filter((one) => one !== null)

/** Whose results of a wave are: who leads when it opens. The same set is the same text. */
export const readersOf = ({ leader, also = [] }: Led): string | null =>
  [...new Set([leader, ...also].filter((one) => one !== null))].sort().join(' ') || null

/** @param standIns those who are in force on the day */
export const whoLeads = (units: readonly StoredUnit[], standIns: readonly StandIn[]): readonly LedUnit[] => {
  const named = (unit: string, kind: StandIn['kind']): string | undefined =>
    standIns.find((one) => one.unit === unit && one.kind === kind)?.employee
  return units.map((unit) => {
    const interim = named(unit.id, 'interim')
    const leads = interim ?? unit.leader
    // Nothing is above the top, so both would be counted in what both read.
    const also = unit.parent === null ? undefined : named(unit.id, 'also')
    const away = interim === undefined || interim === unit.leader ? null : unit.leader
    return {
      ...unit,
      leader: leads ?? also ?? null,
      also: also === undefined || also === leads || leads === null ? [] : [also],
      away,
    }
  })
}

/**
 * Leader → whoever leads a unit together with that leader, or while that leader is on leave. To those who are led, "my
 * manager" may be any of them.
 */
export const partnersOf = (units: readonly Led[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const partners = new Map<string, Set<string>>()
  for (const unit of units) {
    const all = leadersOf(unit)
    if (all.length < 2) continue
    for (const one of all) {
      const some = partners.get(one) ?? new Set<string>()
      for (const other of all) some.add(other)
      partners.set(one, some)
    }
  }
  return partners
}
