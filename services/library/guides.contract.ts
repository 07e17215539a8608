import { z } from 'zod'
import { LANGUAGES } from './languages.ts'

/** What a sentence to avoid is replaced by. */
const trap = z.object({ wrong: z.string(), why: z.string().optional(), instead: z.string() })

/** Advice on a talk: what one may ask, never what to conclude. */
const advice = z.object({
  /** What a figure says, and what it does not say. */
  meaning: z.string(),
  opening: z.string(),
  questions: z.array(z.string()).length(3),
  trap,
  setting_note: z.string(),
  next_step: z.string(),
  refer_note: z.string().nullable(),
})

const namedAdvice = advice.extend({ title: z.string() })

/** What one may say while the other talks: for any instrument. */
const phrases = z.object({
  listen: z.array(z.string()),
  summarise: z.array(z.string()),
  probe: z.array(z.string()),
})

/** Codes of settings, and of those whom one may send somebody to. */
const where = { settings: z.array(z.string()), refer: z.array(z.string()) }

const entry = z.object({
  id: z.string(),
  kind: z.enum(['signal', 'aid']),
  signal: z.object({ scale: z.string(), level: z.string(), favourable: z.boolean().nullable() }).nullable(),
  /** The sheet of the library that it leads to, by the name of its folder. */
  aid: z.string().nullable(),
  ...where,
})

/** `guides.json`: all that is not words. */
export const guidesFile = z.object({
  /** Level → advice for any scale; its words may name the scale's `{topic}`. */
  defaults: z.record(z.string(), z.object(where)),
  entries: z.array(entry),
})

/** `nl.json` and the like: the words of one language, under the codes of `guides.json`. */
export const guideWordsFile = z.object({
  ground_rules: z.array(z.string()),
  /** Guides that say nothing of it have ours. */
  phrases: phrases.optional(),
  settings: z.record(z.string(), z.string()),
  refer: z.record(z.string(), z.string()),
  /** Scale → what a talk about it is about. */
  topics: z.record(z.string(), z.string()),
  level_defaults: z.record(z.string(), advice),
  entries: z.record(z.string(), namedAdvice),
})

/** Ours are there in four languages; another house's may lack some. */
const inLanguages = <Schema extends z.ZodType>(schema: Schema) => z.partialRecord(z.enum(LANGUAGES), schema)

export const guidesContract = z.object({
  groundRules: inLanguages(z.array(z.string())),
  phrases: inLanguages(phrases),
  topics: z.record(z.string(), inLanguages(z.string())),
  defaults: z.record(z.string(), z.object({ ...where, text: inLanguages(advice) })),
  settings: z.record(z.string(), inLanguages(z.string())),
  refer: z.record(z.string(), inLanguages(z.string())),
  entries: z.array(entry.extend({ text: inLanguages(namedAdvice) })),
})

export type GuideWords = z.infer<typeof guideWordsFile>
export type Guides = z.infer<typeof guidesContract>
