import type { AlsoNeeded } from '../blocks/roll-up.ts'

/**
 * A block speaks for three in ten of those invited to it, or for nobody: else four who agree to, and one guest
 * among sixty who stay away, are a block of sixty. What has fewer goes up and is pooled there, as what is too
 * small; were it only not shown, the larger unit less its other parts would be it.
 */
export const tookPart = (answers: number, invited: number): boolean => answers * 10 >= invited * 3

/** For a roll-up. @param invitedAt unit → how many were invited in the segment that ends there */
export const leastTurnout = (invitedAt: (unit: string) => number): AlsoNeeded => ({
  numbersOf: (unit) => [invitedAt(unit)],
  closes: (answers, [invited = 0]) => tookPart(answers, invited),
})
