import { sumsBelow } from '../../../services/blocks/up-from.ts'
import type { TreeUnit } from '../../parts/unit-tree.ts'
import type { Unit } from '../api.ts'
import type { Page } from '../page.ts'

/** Fewer than ten invited could be told apart too easily; the server refuses them too. */
const SMALLEST_AUDIENCE = 10

/** Unit → how many are invited when it is chosen: it and everything below it. */
export const invitedBelow = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const parents = new Map(units.map(({ unit, parent }) => [unit, parent]))
  return sumsBelow(
    units.map(({ unit, invitedHere }) => [unit, invitedHere]),
    parents,
  )
}

/** How many work here and are asked nowhere yet: fewer than five newcomers. */
export const waitingIn = (units: readonly Unit[]): number =>
  units.reduce((sum, { people, invitedHere }) => sum + people - invitedHere, 0) - withoutMailIn(units)

/** How many are not asked because no letter reaches them. */
export const withoutMailIn = (units: readonly Unit[]): number =>
  units.reduce((sum, { withoutMail }) => sum + withoutMail, 0)

/** The tree to choose an audience from; a unit that is too small says why. */
export const audienceTree = (page: Page, units: readonly Unit[], floor: number): readonly TreeUnit[] => {
  const invited = invitedBelow(units)
  const least = Math.max(SMALLEST_AUDIENCE, floor)
  return units.map(({ unit, parent, name }) => {
    const n = invited.get(unit) ?? 0
    return {
      id: unit,
      parent,
      name,
      under: '',
      beside: page.say('n-invited', { n }),
      notBecause: n < least ? page.say('audience-too-few', { least }) : '',
    }
  })
}
