import { randomUUID } from 'node:crypto'
import { repeatable } from '../demo/repeatable.ts'

/** A unit of the invented organisation, with its own people; those below it are not included. */
export interface InventedUnit {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly invited: number
  readonly ballots: number
}

/** Units that report to one. Two thousand then stand about five deep. */
const UNITS_UNDER_ONE = 6
/** The share of those invited who answer. */
const RESPONSE_SHARE = 0.75

/** Exactly `ballots` ballots over units of uneven size: most large, a few very small. */
export const inventUnits = (units: number, ballots: number): readonly InventedUnit[] => {
  const random = repeatable(units)
  const weights = Array.from({ length: units }, () => 5 + 55 * Math.sqrt(random()))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const ids = weights.map(() => randomUUID())
  let weighed = 0
  let given = 0
  return weights.map((weight, index) => {
    weighed += weight
    const upTo = index === units - 1 ? ballots : Math.round((ballots * weighed) / whole)
    const own = upTo - given
    given = upTo
    return {
      id: ids[index]!,
      parent: index === 0 ? null : ids[Math.floor((index - 1) / UNITS_UNDER_ONE)]!,
      name: `Unit ${index}`,
      invited: Math.max(5, Math.ceil(own / RESPONSE_SHARE)),
      ballots: own,
    }
  })
}
