import { coarseShare, shareBound } from '../statistics/coarse-shares.ts'
import type { Picks, UnitResult } from './results.contract.ts'

export interface PickRow {
  readonly unit_id: string
  readonly question: string
  readonly option: string
  readonly valid: number
  readonly chosen: number
}

/**
 * What drives people, and what is worth attention: what many picked and few find in their work. By
 * figures as shown. (`publication.md`, scoring 5.) In the order of the questionnaire, not of the shares.
 */
export const rankPicks = (
  rows: readonly PickRow[],
  unit: UnitResult | undefined,
  range: { readonly lowest: number; readonly highest: number },
): Picks =>
  rows.map(({ question, option, valid, chosen }) => {
    const share = coarseShare(chosen, valid)
    const mean = unit?.figures.find(({ measure, kind }) => measure === option && kind === 'facet')?.mean
    const missing = mean == null ? null : (range.highest - mean) / (range.highest - range.lowest)
    return {
      ...{ question, option, answers: valid, share, bound: shareBound(share) },
      priority: missing === null ? null : Math.round(share * missing),
    }
  })
