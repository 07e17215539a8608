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
  /** As which payroll system's its columns were read. */
  preset: z.string().nullable(),
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
  /** Why it is taken only when it was asked twice. */
  brake: z.object({ left: z.int(), of: z.int(), emptied: z.array(z.string()) }).nullable(),
  problems: z.array(finding),
  warnings: z.array(finding),
})

const inUnit = z.object({ name: z.string(), unit: z.string() })

/** With names, as far as they are read; the numbers above count all of them. */
export const importPreviewContract = importSummaryContract.extend({
  changes: z.object({
    joined: z.array(inUnit),
    left: z.array(inUnit),
    moved: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
    leadersChanged: z.int(),
    leaders: z.array(z.object({ unit: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    merged: z.array(z.object({ from: z.array(z.string()), to: z.string() })),
    split: z.array(z.object({ from: z.string(), to: z.array(z.string()) })),
  }),
})

/** The version that a preview was made of: the list is replaced only if it is still that one. */
export const importQuery = encodingQuery.extend({
  shown: z.string().max(64).optional(),
  /** Whoever was told why the list brakes asks again. */
  asked: z.literal('twice').optional(),
})
