import { shownDiffers } from '../people.problems.ts'

/** A fact as the screen showed it, and as it is now. Null where there was none. */
export interface Compared {
  readonly fact: string
  /** Whose fact it is, where there are several: the name of a unit. */
  readonly of?: string
  readonly shown: string | number | null
  readonly now: string | number | null
}

/**
 * Refuses an act if a fact behind it has changed since the screen showed it. Call this in the transaction of
 * the act.
 *
 * @throws Problem 409 `shown-differs` with every fact that differs: what was shown, and what it is now
 */
export const refuseIfDifferent = (compared: readonly Compared[]): void => {
  const different = compared.filter(({ shown, now }) => shown !== now)
  if (different.length > 0) throw shownDiffers(different)
}
