import { z } from 'zod'

/** A guide: what a manager may ask, never what to conclude. Texts by language; French and German may lack. */
const trap = z.object({ wrong: z.string(), why: z.string().optional(), instead: z.string() })

const guideText = z.object({
  title: z.string(),
  meaning: z.string(),
  opening: z.string(),
  questions: z.array(z.string()).length(3),
  trap,
  setting_note: z.string(),
  next_step: z.string(),
  refer_note: z.string().nullable(),
})

const defaultText = z.object({ opening: z.string(), questions: z.array(z.string()).length(3), trap })

const inLanguages = <Schema extends z.ZodType>(schema: Schema) =>
  z.partialRecord(z.enum(['nl', 'en', 'fr', 'de']), schema)

const entry = z.object({
  id: z.string(),
  kind: z.enum(['signal', 'aid']),
  signal: z.object({ scale: z.string(), level: z.string(), favourable: z.boolean().nullable() }).nullable(),
  aid: z.string().nullable(),
  settings: z.array(z.string()),
  refer: z.array(z.string()),
  text: inLanguages(guideText),
})

/** What one may say while the other talks: for any instrument. */
const phrases = z.object({
  listen: z.array(z.string()),
  summarise: z.array(z.string()),
  probe: z.array(z.string()),
})

export const guidesContract = z.object({
  groundRules: inLanguages(z.array(z.string())),
  phrases: inLanguages(phrases),
  topics: z.record(z.string(), inLanguages(z.string())),
  levelDefaults: z.record(z.string(), inLanguages(defaultText)),
  settings: z.record(z.string(), inLanguages(z.string())),
  refer: z.record(z.string(), inLanguages(z.string())),
  entries: z.array(entry),
})

export type Guides = z.infer<typeof guidesContract>
