import { coarseShares } from '../statistics/coarse-shares.ts'
import { contractState } from '../statistics/contract-state.ts'
import type { FigureRow } from './report-rows.ts'
import type { ContractStateOf } from './results.contract.ts'

const WITHHELD_STATE: ContractStateOf = { state: 'withheld', from: {} }

type Known = FigureRow & { readonly exact: number; readonly valid: number }

const isKnown = (row: FigureRow | undefined): row is Known =>
  row != null && row.exact !== null && row.valid !== null

/**
 * What the latest figures within a year say about the psychological contract. Each figure has its date, because
 * they may come from different waves. Exact means decide: a mean shown as 3.5 may be 3.45, which is no breach.
 * (`services/counting/scoring.md`, 6.)
 */
export const contractOf = (figures: readonly FigureRow[], unit: string | null): ContractStateOf => {
  const latest = figures.filter(({ relation, unit_id }) => relation === 'contract' && unit_id === unit)
  const inRole = (role: string) => latest.find((row) => row.role === `contract-${role}`)
  const kept = inRole('kept')
  const breach = inRole('breach')
  const violation = inRole('violation')
  if (!isKnown(kept) || !isKnown(breach) || !isKnown(violation)) return WITHHELD_STATE
  const [, , unfavourable = 0] = violation.shares === null ? [] : coarseShares(violation.shares)
  const state = contractState(
    {
      fewest: Math.min(kept.valid, breach.valid, violation.valid),
      kept: kept.exact,
      breach: breach.exact,
      violation: violation.exact,
      violationAnswers: violation.valid,
      violationShare: unfavourable,
    },
    kept,
  )
  if (state === 'hidden') return WITHHELD_STATE
  const from = Object.fromEntries([kept, breach, violation].map((row) => [row.measure, row.closes_on]))
  return { state, from }
}
