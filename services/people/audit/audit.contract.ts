import { z } from 'zod'

/** How many entries come at once. */
export const ENTRIES_AT_ONCE = 200

export const auditQuery = z.object({ before: z.coerce.number().int().min(1).optional() })

/** Entries as they were written: whoever checks the chain hashes exactly this. */
export const auditLogContract = z.array(
  z.object({
    index: z.int(),
    date: z.iso.date(),
    kind: z.string(),
    body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    previous: z.string().nullable(),
    hash: z.string(),
  }),
)
