import { z } from 'zod'
import { ENCODINGS } from '../encodings.ts'

/** What a column of a payroll system may hold. What stands in none of them is not read. */
export const PRESET_FIELDS = [
  ...(['number', 'firstName', 'infix', 'lastName', 'name', 'mail', 'language', 'unit', 'parent'] as const),
  ...(['leaderNumber', 'leaderMail', 'start', 'end', 'hours', 'status', 'kind'] as const),
] as const
export type PresetField = (typeof PRESET_FIELDS)[number]

const words = z.array(z.string().min(1)).min(1)
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One way in which one payroll system writes people. `README.md` beside these files says how to add one. */
export const presetContract = z
  .strictObject({
    name: kebab,
    /** As its maker calls it. */
    title: z.string().min(1),
    country: z.enum(['NL', 'BE', 'DE', 'any']),
    /** `complete`: everybody who works there, each time. `changes`: who comes, goes, or is changed. */
    brings: z.enum(['complete', 'changes']),
    /** For each field the headers that it may stand under, the best first. */
    columns: z.partialRecord(z.enum(PRESET_FIELDS), words),
    /** A file with all of these headers is one of this kind. */
    knownBy: words,
    dates: z.enum(['dmy', 'ymd']),
    /** Where the letters of a file do not tell. */
    encoding: z.enum(ENCODINGS),
    separator: z.enum([';', ',', 'tab']),
    /** A second line of headers, in words. */
    labelsBelow: z.boolean().default(false),
    /** What stands in the column of the kind, by what it means. */
    kinds: z.strictObject({ in: words, change: words, out: words }).optional(),
    /** What stands in the column of the status where somebody has left. */
    gone: z.array(z.string()).default([]),
    /** What stands in the column of the leader where there is none. */
    nobody: z.array(z.string()).default([]),
    /** Codes for languages that nobody could guess. */
    languages: z.record(z.string(), z.enum(['nl', 'en', 'fr', 'de'])).default({}),
    /** Where a name or a format was found. */
    sources: z.array(z.strictObject({ at: z.string().min(1), says: z.string().min(1) })),
    /** What no source says. */
    assumed: z.string().min(1),
  })
  .refine(
    ({ brings, kinds, columns }) => (brings === 'changes') === (kinds !== undefined && 'kind' in columns),
    {
      error: 'a file of changes, and no other, says of each row which kind of change it is',
    },
  )
  .refine(({ columns }) => columns.number !== undefined && columns.mail !== undefined, {
    error: 'the key is the personnel number, and letters go to an address',
  })

export type Preset = z.infer<typeof presetContract>
