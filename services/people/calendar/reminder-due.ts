import type { FreeDays } from './free-days.ts'

/** An open wave, as far as it says when everybody is reminded. */
export interface WaveToRemind {
  readonly wave: string
  /** Days on which everybody should be reminded. */
  readonly reminds: readonly string[]
  /** The day everybody was last reminded, by hand or not. */
  readonly remindedOn: string | null
  readonly closes: string
}

/**
 * Whether everybody is to be reminded today. A reminder whose day was missed goes on the next working day; of several
 * that were missed one goes. Somebody at HR who reminded meanwhile has done it. On the last day it is too late.
 */
export const reminderDue = (
  { reminds, remindedOn, closes }: Omit<WaveToRemind, 'wave'>,
  today: string,
  free: FreeDays,
): boolean =>
  today < closes &&
  free(today) === undefined &&
  reminds.some((day) => day <= today && (remindedOn === null || remindedOn < day))
