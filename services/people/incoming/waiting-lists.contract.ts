import { z } from 'zod'
import { LIST_SOURCES, WHYS } from './waiting-list.ts'

const source = z.enum(LIST_SOURCES)

/** Numbers only; names stand in the preview, which is never kept. */
export const waitingListsContract = z.object({
  lists: z.array(
    z.object({
      list: z.uuid(),
      source,
      cameOn: z.iso.date(),
      why: z.array(z.enum(WHYS)),
      people: z.int(),
      added: z.int(),
      left: z.int(),
      moved: z.int(),
      newUnits: z.int(),
      goneUnits: z.int(),
    }),
  ),
  sources: z.array(
    z.object({
      source,
      broughtOn: z.iso.date().nullable(),
      failedOn: z.iso.date().nullable(),
      failure: z.string().nullable(),
    }),
  ),
  /** Who is still to begin: how many, and when the first of them does. */
  toCome: z.object({ count: z.int(), next: z.iso.date().nullable() }),
})

export const waitingListParams = z.object({ list: z.uuid() })

export const takeQuery = z.object({
  /** The version that the preview was made of. */
  shown: z.string().max(64).optional(),
  /** Whoever was told why the list brakes asks again. */
  asked: z.literal('twice').optional(),
})
