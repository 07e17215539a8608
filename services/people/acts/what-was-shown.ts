import { shownDiffers } from '../people.problems.ts'

/** Something that stood on the screen, and what it is now; null where there was none. */
export interface Compared {
  readonly fact: string
  /** Whose fact it is, where there are several: the name of a unit. */
  readonly of?: string
  readonly shown: string | number | null
  readonly now: string | number | null
}

/**
 * Refuses an act whose grounds have changed since they were on the screen. To be asked in the transaction of the act.
 *
 * @throws Problem 409 `shown-differs` with every fact that differs: what was shown, what is so now
 */
export const refuseIfDifferent = (compared: readonly Compared[]): void => {
  const different = compared.filter(({ shown, now }) => shown !== now)
  if (different.length > 0) throw shownDiffers(different)
}
