import { z } from 'zod'
import {
  analysis,
  code,
  group,
  guidesName,
  indexDefinition,
  inLanguages,
  scaleRole,
} from './meanings.contract.ts'

/**
 * What an instrument is: data, checked when it is read. Another questionnaire, other scales, reversals,
 * scale lengths (2 to 11 points), roles, indices and forms need no code. Keys that we do not know are left out.
 */
const responseScale = z.object({
  // Values and missing codes share one byte of a ballot, so they must not meet.
  values: z
    .array(z.object({ value: z.int().min(0).max(252), label: inLanguages }))
    .min(2)
    .max(11),
  missing: z.array(
    z.object({
      code: z.string(),
      stored: z.union([z.literal(-1), z.literal(-2), z.null()]),
      label: inLanguages,
    }),
  ),
})

const moduleOf = z.object({
  code,
  name: inLanguages,
  stem: inLanguages.optional(),
  /** `leader`: its figures describe one person, so they follow the rule of three leaders. */
  describes: z.literal('leader').optional(),
  group: group.optional(),
  /** Scales whose items close the module, in this order. */
  last: z.array(code).optional(),
})

const scale = z.object({
  code,
  module: code,
  level: z.enum(['facet', 'composite', 'outcome']),
  items: z.array(code).min(1),
  k: z.int().positive(),
  min_answered: z.int().positive(),
  direction: z.union([z.literal(1), z.literal(-1)]),
  model: z.enum(['reflective', 'formative', 'single']),
  reliability: z.string(),
  components: z.array(code).optional(),
  /** `hr`: on a leader's page only after HR has released it. */
  release: z.literal('hr').optional(),
  role: scaleRole.optional(),
  /** Of a composite also the group of its facets; without one, that of the module. */
  group: group.optional(),
  name: inLanguages,
})

const item = z.object({
  id: code,
  module: code,
  scale: code,
  reverse: z.boolean(),
  core: z.boolean().default(false),
  /** Touches health, belief or the like: nothing of it is kept of fewer than ten. */
  sensitive: z.boolean().optional(),
  text: inLanguages,
})

const choiceQuestion = z.object({
  id: code,
  module: code,
  min: z.int().min(0),
  max: z.int().min(1),
  randomise: z.boolean().default(false),
  text: inLanguages,
  // A ballot keeps the picks of one question in 32 bits.
  options: z
    .array(z.object({ code, kind: z.string(), label: inLanguages }))
    .min(2)
    .max(31),
})

const openQuestion = z.object({
  id: code,
  module: code,
  max_chars: z.int().min(1).max(600),
  text: inLanguages,
})

const form = z.object({
  items: z.array(code).min(1),
  choice: z.array(code).default([]),
  open: z.array(code).max(3).default([]),
  est_seconds: z.int().positive(),
})

export const instrumentContract = z.object({
  id: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  languages: z.array(z.string().length(2)).min(1),
  response_scale: responseScale,
  modules: z.array(moduleOf),
  scales: z.array(scale),
  items: z.array(item),
  choice_questions: z.array(choiceQuestion).default([]),
  open_questions: z.array(openQuestion).default([]),
  open_hint: inLanguages.optional(),
  forms: z.record(code, form),
  indices: z.array(indexDefinition).default([]),
  analysis: analysis.optional(),
  /** Which guides are written for its scales. */
  guides: guidesName.optional(),
})

export type Instrument = z.infer<typeof instrumentContract>
