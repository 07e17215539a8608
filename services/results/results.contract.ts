import { z } from 'zod'

/** One figure of one unit: a mean to one decimal with the number of answers, or why it is withheld. */
const figure = z.object({
  measure: z.string(),
  kind: z.enum(['facet', 'item', 'composite']),
  valid: z.int().nullable(),
  mean: z.number().nullable(),
  /** Half the width of the interval that holds the mean with 95 %; null where no spread is known. */
  margin: z.number().nullable(),
  withheld: z.string().nullable(),
})

export const unitResultContract = z.object({
  relation: z.enum(['own', 'ancestor', 'tree']),
  unit: z.uuid(),
  parent: z.uuid().nullable(),
  name: z.string(),
  /** How many answered; null where the unit is withheld. */
  answers: z.int().nullable(),
  /** Of how many; null unless nobody, or at least five people, did not answer. */
  invited: z.int().nullable(),
  atLeast80: z.boolean(),
  withheld: z.string().nullable(),
  figures: z.array(figure),
})

export const unitResultsContract = z.array(unitResultContract)
export const waveParams = z.object({ wave: z.uuid() })
export const unitParams = z.object({ wave: z.uuid(), unit: z.uuid() })

export const publicationContract = z.object({
  wave: z.uuid(),
  instrument: z.string(),
  form: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  publishedOn: z.iso.date(),
})

export const countReportContract = z.object({
  ballots: z.int(),
  counted: z.int(),
  /** Reason → number of ballots that were not counted. */
  refused: z.record(z.string(), z.int()),
  /** Counted, but in no figure: fewer than the floor were left at the top. */
  inNoFigure: z.int(),
  blocks: z.int(),
})

export type UnitResult = z.infer<typeof unitResultContract>
