import { z } from 'zod'

/**
 * The part of an instrument that arithmetic needs. An analyst's instrument may be another house's file,
 * without our texts, forms and modules, so less is asked of it than of one that people are to answer.
 */
const code = z.string().min(1)

export const scoringInstrumentContract = z.object({
  response_scale: z.object({
    // −1 and −2 are missing codes, so the points of a scale start at zero.
    values: z
      .array(z.object({ value: z.int().min(0) }))
      .min(2)
      .max(11),
  }),
  scales: z
    .array(
      z.object({
        code,
        level: z.string().optional(),
        items: z.array(code).min(1),
        min_answered: z.int().positive().optional(),
        direction: z.union([z.literal(1), z.literal(-1)]).default(1),
        components: z.array(code).nullish(),
        role: z.string().nullish(),
      }),
    )
    .min(1),
  items: z
    .array(
      z.object({ id: code, scale: code, composite: code.nullish(), reverse: z.boolean().default(false) }),
    )
    .min(1),
  choice_questions: z
    .array(z.object({ id: code, options: z.array(z.object({ code, kind: z.string().default('') })) }))
    .nullish(),
  // Another house's file has none of these; then what asks for them stays empty.
  indices: z
    .array(
      z.object({ code, components: z.array(code), weights: z.array(z.number()), role: z.string().nullish() }),
    )
    .nullish(),
  analysis: z
    .object({
      headline: z.array(code),
      correlated: z.array(code),
      outcome: code,
      predictors: z.array(code),
    })
    .nullish(),
})
