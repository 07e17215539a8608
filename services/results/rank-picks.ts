import { coarseShare, shareBound } from '../statistics/coarse-shares.ts'
import type { Range } from '../statistics/points.ts'
import type { Picks, UnitResult } from './results.contract.ts'

export interface PickRow {
  readonly question: string
  readonly option: string
  readonly valid: number
  readonly chosen: number
}

/**
 * From this priority on an option is worth attention: for example, three in ten picked it and its mean lies in
 * the middle of the scale. This is a convention.
 */
const PRIORITY_WORTH_ATTENTION = 15

/**
 * What drives people, and what is worth attention: what many picked and few find in their work. Priorities are
 * made of figures as shown. Options stand in the order of the questionnaire, not of their shares.
 * (`services/results/words-about-numbers.md`, 9.)
 */
export const rankPicks = (rows: readonly PickRow[], unit: UnitResult | undefined, range: Range): Picks =>
  rows.map(({ question, option, valid, chosen }) => {
    const share = coarseShare(chosen, valid)
    const mean = unit?.figures.find(({ measure, kind }) => measure === option && kind === 'facet')?.mean
    const missing = mean == null ? null : (range.highest - mean) / (range.highest - range.lowest)
    const priority = missing === null ? null : Math.round(share * missing)
    return {
      question,
      option,
      answers: valid,
      share,
      bound: shareBound(share),
      priority,
      worthAttention: priority !== null && priority >= PRIORITY_WORTH_ATTENTION,
    }
  })
