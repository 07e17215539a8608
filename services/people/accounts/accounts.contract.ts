import { z } from 'zod'
import { isMailAddress, readMailAddress } from '../../plumbing/mail-address.ts'

/** Whatever a staff list takes, and in whichever of its spellings. */
const mail = z
  .string()
  .max(320)
  .refine(isMailAddress)
  .transform((text) => readMailAddress(text) ?? text)

export const askLinkContract = z.object({ mail })
export const signInContract = z.object({ token: z.string().min(20).max(100) })
export const addHrContract = z.object({ mail })
export const meContract = z.object({
  /** Random; a page keeps a half-filled form under it, so that it comes back to nobody else. */
  account: z.uuid(),
  isHr: z.boolean(),
  /** Where the server stands: the machine that a page is open on may have another. */
  today: z.iso.date(),
  units: z.array(z.object({ unit: z.uuid(), name: z.string() })),
})
