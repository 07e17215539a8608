import { z } from 'zod'
import { isMailAddress, readMailAddress } from '../../plumbing/mail-address.ts'

/** Any mail address that a staff list takes, in any spelling. */
export const mail = z
  .string()
  .max(320)
  .refine(isMailAddress)
  .transform((text) => readMailAddress(text) ?? text)

export const askLinkContract = z.object({ mail })
export const signInContract = z.object({ token: z.string().min(20).max(100) })
/** What somebody typed; anything that is no code is refused like a wrong one. */
export const signInByCodeContract = z.object({ code: z.string().max(100) })
/** Ways in that not every organisation has. */
export const waysInContract = z.object({ provider: z.boolean() })
/** Where a browser goes to sign in with the organisation's own account. */
export const providerVisitContract = z.object({ address: z.url() })
/** As the list of the own sessions names one. */
export const sessionParams = z.object({ session: z.string().regex(/^[0-9a-f]{32}$/) })
export const ownSessionsContract = z.array(
  z.object({ handle: z.string(), here: z.boolean(), since: z.iso.datetime() }),
)
export const meContract = z.object({
  /** Random. A page keeps a half-filled form under this id, so that no other account gets it back. */
  account: z.uuid(),
  /** Scopes of routes that a role of this account opens. */
  scopes: z.array(z.enum(['hr-only', 'moderators', 'overseers'])),
  isEmployee: z.boolean(),
  /** The date where the server stands. The machine of a browser may have another. */
  today: z.iso.date(),
  units: z.array(z.object({ unit: z.uuid(), name: z.string() })),
})
