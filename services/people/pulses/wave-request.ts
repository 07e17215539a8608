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
