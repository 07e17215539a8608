import { z } from 'zod'

/**
 * What the parts of an instrument are for, said by the instrument itself: rules and pages ask for a role,
 * a group or an index, and never for a scale by its name.
 */
export const inLanguages = z.record(z.string().length(2), z.string())
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/)

/**
 * `contract-kept`, `contract-breach`, `contract-violation`: together the state of the psychological contract
 * (`../statistics/contract-state.ts`). `contribution`: what people give themselves, placed beside
 * `contract-kept`. `setting`: how safe conversations are; a low one says that people may be holding back.
 * `intrinsic`, `extrinsic`: the two sides of a balance. Each stands once in an instrument at most.
 */
export const scaleRole = z.enum([
  'contract-kept',
  'contract-breach',
  'contract-violation',
  'contribution',
  'setting',
  'intrinsic',
  'extrinsic',
])

/** Under which heading, and in which hue, pages show it; what is in no group is in `overall`. */
export const group = z.enum(['intrinsic', 'extrinsic', 'contract', 'conversation'])

/**
 * An index is derived from composites: the sum of each one in percent of the scale, by its weight.
 * `balance`: the intrinsic side less the extrinsic one, told as a sentence. `conversation`: how conversations
 * go. An index without a role stands in files only.
 */
export const indexDefinition = z.object({
  code,
  components: z.array(code).min(1),
  /** The margin of an index counts what was moved by chance at a weight of one. */
  weights: z.array(z.number().min(-1).max(1)),
  role: z.enum(['balance', 'conversation']).optional(),
})

/** `id@version` of guides in the library. */
export const guidesName = z.string().regex(/^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/)

/** What the analyst chose beforehand for the tables that do not take all scales. */
export const analysis = z.object({
  /** Compared between teams and between waves. */
  headline: z.array(code).min(1),
  correlated: z.array(code).min(1),
  /** What the predictors go together with. */
  outcome: code,
  /** Every one doubles the subsets that an exact share goes over. */
  predictors: z.array(code).min(1).max(12),
})
