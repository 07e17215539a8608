import { type ShareBound, shareBound } from '../statistics/coarse-shares.ts'
import type { AboutOrganisation, KeptOrganisation } from './results.contract.ts'

const boundsOf = (shares: Readonly<Record<string, number>>): Record<string, ShareBound | null> =>
  Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, shareBound(share)]))

/** What a count kept of the whole organisation. With each share stands whether it is a bound. */
export const aboutOrganisation = (kept: KeptOrganisation): AboutOrganisation => {
  const { reliability, drivers, quadrants, missing } = kept
  return {
    reliability,
    drivers: drivers && {
      ...drivers,
      shares: drivers.shares.map((one) => ({ ...one, bound: shareBound(one.share) })),
    },
    quadrants,
    quadrantBounds: quadrants && boundsOf(quadrants),
    missing: missing.map(({ item, doesNotApply, ratherNotSay }) => ({
      item,
      doesNotApply,
      ratherNotSay,
      bounds: { doesNotApply: shareBound(doesNotApply), ratherNotSay: shareBound(ratherNotSay) },
    })),
  }
}
