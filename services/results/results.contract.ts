import { z } from 'zod'
import { shownCommentsContract } from './comments/comments.contract.ts'

const label = z.enum(['clear', 'small', 'possible', 'none', 'withheld'])
const percent = z.int().min(5).max(95)
/**
 * Whether the share beside it is a bound: 5 means "5 % or fewer" and 95 means "95 % or more". Null where it is
 * no bound.
 */
const shareBound = z.enum(['or-fewer', 'or-more']).nullable()

/** A difference as it may be worded. `withheld` says why it may not. */
const difference = z.object({
  label,
  direction: z.enum(['higher', 'lower']).nullable(),
  change: z.number().nullable(),
  /** About the smallest difference that so many answers could show. */
  smallest: z.number().nullable(),
  withheld: z.string().nullable(),
})

/** One figure of one unit: a mean to one decimal with the number of answers, or why it is withheld. */
const figure = z.object({
  measure: z.string(),
  kind: z.enum(['facet', 'item', 'composite', 'index']),
  /** What the instrument says it is for, where a rule or a page needs to know. */
  role: z.string().nullable(),
  valid: z.int().nullable(),
  mean: z.number().nullable(),
  /**
   * Set where the mean was clipped, below thirty answers: the true mean is this or lower, or this or higher.
   * Then there is no margin.
   */
  bound: z.enum(['or-lower', 'or-higher']).nullable(),
  /** Half the width of the 95 % interval of the mean. Null where no spread is known. */
  margin: z.number().nullable(),
  /** Which guide is meant; null for an index. */
  level: z.enum(['high', 'middle', 'low', 'mixed']).nullable(),
  /** What may be said of the figure: a key of the wording table. */
  wording: z.string().nullable(),
  /** From ten answers on, in steps of 5 %. They add up to 100 where none of them is a bound. */
  shares: z
    .object({
      favourable: percent,
      neutral: percent,
      unfavourable: percent,
      answers: z.int(),
      bounds: z.object({ favourable: shareBound, neutral: shareBound, unfavourable: shareBound }),
    })
    .nullable(),
  /** From thirty answers on: the percentage in each fifth of the scale, from low to high. */
  fifths: z.array(percent).nullable(),
  fifthBounds: z.array(shareBound).nullable(),
  deviation: z.number().nullable(),
  /** The unit beside the rest of the larger unit, without the unit itself. */
  comparison: difference.nullable(),
  trend: difference.extend({ since: z.iso.date() }).nullable(),
  withheld: z.string().nullable(),
})

/** A unit, and how many of it answered. */
const unitContract = z.object({
  unit: z.uuid(),
  parent: z.uuid().nullable(),
  name: z.string(),
  /** How many answered; null where the unit is withheld. */
  answers: z.int().nullable(),
  /** How many were invited. Null unless nobody, or at least five people, did not answer. */
  invited: z.int().nullable(),
  atLeast80: z.boolean(),
  withheld: z.string().nullable(),
})

export const unitResultContract = unitContract.extend({
  relation: z.enum(['own', 'larger']),
  /** Where the setting is unsafe, people may be holding back. Figures about conversations are then read with care. */
  holdingBack: z.boolean(),
  figures: z.array(figure),
})

export const contractStateContract = z.object({
  state: z.enum(['withheld', 'violation', 'breach', 'split', 'kept', 'under_pressure']),
  /** Scale → last day of the wave its figure is from. */
  from: z.record(z.string(), z.iso.date()),
})

const lie = z.enum(['high', 'middle', 'low', 'mixed', 'changed_up', 'changed_down'])

/** One figure worth a conversation, and why. */
const signal = z.object({
  measure: z.string(),
  /** Which guide is meant: by where the figure lies, or by how it changed since the wave before. */
  level: lie,
  /** The same, but high always means favourable. */
  lies: lie,
  /** Why it is named: where it lies, how it changed, or which way it leans where nothing stands out. */
  reason: z.enum(['lies', 'changed', 'leans']),
})

const signalsContract = z.object({ strengths: z.array(signal), curiosities: z.array(signal) })
export const waveParams = z.object({ wave: z.uuid() })
export const unitParams = z.object({ wave: z.uuid(), unit: z.uuid() })

export const publicationContract = z.object({
  wave: z.uuid(),
  instrument: z.string(),
  form: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  publishedOn: z.iso.date(),
  /** For HR: figures of breach and violation wait to be released to leaders. */
  promisesToRelease: z.boolean(),
  comments: z.int(),
  commentsUnread: z.int(),
  commentsReleased: z.boolean(),
})

export const countReportContract = z.object({
  ballots: z.int(),
  opened: z.int(),
  counted: z.int(),
  /** Reason → number of ballots that were not counted. */
  refused: z.record(z.string(), z.int()),
  /** Counted, but in no figure: fewer than the floor were left at the top. */
  inNoFigure: z.int(),
  blocks: z.int(),
  /** Comments that stand under no name are told in tens. */
  comments: z.object({ kept: z.int(), leftOutAtMost: z.int() }),
})

const driver = z.object({ scale: z.string(), share: percent })
const missingOf = z.object({ item: z.string(), doesNotApply: percent, ratherNotSay: percent })

/** As a count keeps it. */
export const keptOrganisationContract = z.object({
  reliability: z.array(
    z.object({
      scale: z.string(),
      answers: z.int(),
      alpha: z.number(),
      low: z.number(),
      high: z.number(),
      omega: z.number().nullable(),
      spearmanBrown: z.number().nullable(),
    }),
  ),
  drivers: z.object({ outcome: z.string(), answers: z.int(), shares: z.array(driver) }).nullable(),
  quadrants: z.record(z.string(), percent).nullable(),
  missing: z.array(missingOf),
})

/** The same as it is told: with each share stands whether it is a bound. */
export const organisationContract = keptOrganisationContract.extend({
  drivers: z
    .object({
      outcome: z.string(),
      answers: z.int(),
      shares: z.array(driver.extend({ bound: shareBound })),
    })
    .nullable(),
  quadrantBounds: z.record(z.string(), shareBound).nullable(),
  missing: z.array(
    missingOf.extend({ bounds: z.object({ doesNotApply: shareBound, ratherNotSay: shareBound }) }),
  ),
})

/** What counts most, and how much attention it deserves: share × (5 − mean) / 4, in percent. */
export const picksContract = z.array(
  z.object({
    question: z.string(),
    option: z.string(),
    answers: z.int(),
    share: percent,
    /** Whether the share is a bound, and so the priority that follows from it. */
    bound: shareBound,
    priority: z.int().nullable(),
    worthAttention: z.boolean(),
  }),
)

/** One row of the table of units: for each measure a mean, or why there is none. */
const treeUnitContract = unitContract.extend({
  /** How many units stand directly below it. */
  parts: z.int(),
  means: z.record(z.string(), z.number()),
  bounds: z.record(z.string(), z.enum(['or-lower', 'or-higher'])),
  reasons: z.record(z.string(), z.string()),
})

export const treeContract = z.object({
  /** Columns, in the order of the questionnaire. */
  measures: z.array(z.string()),
  units: z.array(treeUnitContract),
})

/** A leader's page. */
export const teamReportContract = z.object({
  own: unitResultContract,
  larger: unitResultContract.nullable(),
  contract: contractStateContract,
  signals: signalsContract,
  picks: picksContract,
  comments: shownCommentsContract,
})

/** The first screen of the organisation: the highest units, and what is said of the whole. */
export const organisationReportContract = z.object({
  tree: treeContract,
  /** Null where nothing may be shown. */
  whole: unitResultContract.nullable(),
  contract: contractStateContract,
  picks: picksContract,
})

export const unitReportContract = z.object({ own: unitResultContract, larger: unitResultContract.nullable() })

export type UnitResult = z.infer<typeof unitResultContract>
export type Signal = z.infer<typeof signal>
export type Signals = z.infer<typeof signalsContract>
export type Tree = z.infer<typeof treeContract>
export type TeamReport = z.infer<typeof teamReportContract>
export type OrganisationReport = z.infer<typeof organisationReportContract>
export type TreeUnit = z.infer<typeof treeUnitContract>
export type ShownFigure = z.infer<typeof figure>
export type ContractStateOf = z.infer<typeof contractStateContract>
export type Picks = z.infer<typeof picksContract>
export type KeptOrganisation = z.infer<typeof keptOrganisationContract>
export type AboutOrganisation = z.infer<typeof organisationContract>
