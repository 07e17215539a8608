import { coarseShares } from '../statistics/coarse-shares.ts'
import { contractState } from '../statistics/contract-state.ts'
import { type FigureRow, isShown } from './figure-rows.ts'
import type { ContractStateOf } from './results.contract.ts'

const WITHHELD: ContractStateOf = { state: 'withheld', from: {} }

/**
 * What the latest figures within a year say about the psychological contract, each with its date, because
 * they were asked in different waves. By the exact means: one that is shown as 3.5 may be 3.45, and no breach.
 * (`publication.md`, scoring 6.)
 */
export const contractOf = (rows: readonly FigureRow[], unit: string | undefined): ContractStateOf => {
  const latest = rows.filter(({ relation, unit_id }) => relation === 'contract' && unit_id === unit)
  const [kept, breach, violation] = ['FUL', 'BRE', 'VIO'].map((code) =>
    latest.find(({ measure }) => measure === code),
  )
  if (!isShown(kept) || !isShown(breach) || !isShown(violation)) return WITHHELD
  const [, , unfavourable = 0] = violation.shares === null ? [] : coarseShares(violation.shares)
  const state = contractState(
    {
      fewest: Math.min(kept.valid, breach.valid, violation.valid),
      ...{ kept: kept.exact, breach: breach.exact, violation: violation.exact },
      ...{ violationAnswers: violation.valid, violationShare: unfavourable },
    },
    kept,
  )
  if (state === 'hidden') return WITHHELD
  const from = Object.fromEntries([kept, breach, violation].map((row) => [row.measure, row.closes_on]))
  return { state, from }
}
