import { z } from 'zod'
import { ENCODINGS } from './encodings.ts'

const finding = z.looseObject({
  line: z.int(),
  column: z.string(),
  code: z.string(),
})

/** Said by whoever was asked; otherwise it is told from the file. */
export const encodingQuery = z.object({ encoding: z.enum(ENCODINGS).optional() })

export const importSummaryContract = z.object({
  version: z.string(),
  encoding: z.enum(ENCODINGS).nullable(),
  rows: z.int(),
  people: z.int(),
  added: z.int(),
  left: z.int(),
  moved: z.int(),
  /** The same people under another number. */
  renumbered: z.int(),
  units: z.array(
    z.object({
      name: z.string(),
      parent: z.string().nullable(),
      leader: z.string().nullable(),
      people: z.int(),
    }),
  ),
  newUnits: z.array(z.string()),
  goneUnits: z.array(z.string()),
  /** The same units, spelled otherwise. */
  renamedUnits: z.array(z.object({ from: z.string(), to: z.string() })),
  problems: z.array(finding),
  warnings: z.array(finding),
})

/** The version that a preview was made of: the list is replaced only if it is still that one. */
export const importQuery = encodingQuery.extend({ shown: z.string().max(64).optional() })
