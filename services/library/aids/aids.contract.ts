import { z } from 'zod'
import { AID_GROUPS, DRAWINGS } from './drawings.ts'

const code = z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first')
const words = z.string().min(1)

/** `aid.json`: all that is not words. */
export const aidFile = z.strictObject({
  group: z.enum(AID_GROUPS),
  /** Among those of its group; the smallest first. */
  order: z.int(),
  drawing: z.enum(DRAWINGS),
  minutes: z.int().min(1).max(120),
  /** Codes of the guides. */
  settings: z.array(z.string()),
  refer: z.array(z.string()),
})

const field = z.strictObject({
  id: code,
  /** What stands before a colon is the name in the drawing. */
  label: words,
  hint: z.string(),
})

const part = z.strictObject({
  id: code,
  title: words,
  text: z.array(words),
  points: z.array(words).optional(),
  table: z.strictObject({ columns: z.array(z.string()), rows: z.array(z.array(words)) }).optional(),
  questions: z.array(words).optional(),
  fields: z.array(field).optional(),
})

/** `nl.json` and the like: an aid as it is read, from top to bottom. */
export const aidWords = z.strictObject({
  title: words,
  lead: words,
  /** Found by these as well; not shown. */
  words: z.string(),
  parts: z.array(part).min(1),
  /** Words in the drawing that are no field. */
  drawing: z.record(z.string(), words),
  /** When to go to somebody else; empty for never. */
  refer: z.string(),
  origin: words,
  known: words,
})

export type AidFile = z.infer<typeof aidFile>
export type AidWords = z.infer<typeof aidWords>
export type AidPart = z.infer<typeof part>
export type AidField = z.infer<typeof field>
