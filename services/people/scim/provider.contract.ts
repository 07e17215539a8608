import { z } from 'zod'

/** Numbers only: who is behind them is on the staff list. */
export const providerContract = z.object({
  /** Whether a token was made, so that a provider may push people. */
  pushes: z.boolean(),
  /** When it last wrote; null before the first time. */
  wroteAt: z.iso.datetime().nullable(),
  /** How many work here, as it says. */
  people: z.int(),
  /** How many it says have left, and remembers for a month. */
  ended: z.int(),
  /** How many of those the staff list still has. They have no access already. */
  waiting: z.int(),
})
