import type { AlsoNeeded } from '../blocks/roll-up.ts'

/**
 * A block must hold answers from three in ten of those invited to it. Otherwise, if sixty are invited and all
 * but five stay away, four people who agree on it and one other would be the block of the sixty. A part with
 * fewer goes up and is pooled there, like a part that is too small. If it were only hidden, somebody could get
 * it as the larger unit less its other parts.
 */
export const tookPart = (answers: number, invited: number): boolean => answers * 10 >= invited * 3

/** For a roll-up. @param invitedAt unit → how many were invited in the segment that ends there */
export const leastTurnout = (invitedAt: (unit: string) => number): AlsoNeeded => ({
  numbersOf: (unit) => [invitedAt(unit)],
  closes: (answers, [invited = 0]) => tookPart(answers, invited),
})
