import type { WaveAsShown } from './wave-as-shown.ts'

export interface WaveRequest {
  readonly form: string
  /** Ids of whole units. */
  readonly audience: readonly string[]
  /** Last day, `YYYY-MM-DD`. */
  readonly closes: string
  /** The smallest block. It may be raised above five before a wave opens, and it stands in the manifest. */
  readonly floor: number
  /** What the screen showed. On a command line there is none. */
  readonly shown?: WaveAsShown | undefined
}

export interface OpenedWave {
  readonly wave: string
  readonly fingerprint: string
  readonly invited: number
  readonly segments: number
}

export const LEAST_FLOOR = 5

/**
 * A wave leaves at least so many days after its first. A wave of one day would be answered only by those who
 * were told to be there.
 */
export const SHORTEST_DAYS = 5
export const LONGEST_DAYS = 60
