import { type Range, widthOf } from './points.ts'

export type ContractState = 'hidden' | 'violation' | 'breach' | 'split' | 'kept' | 'under_pressure'

/** What a group's answers say about the psychological contract; means in points. */
export interface ContractFigures {
  /** The fewest answers to any of the three scales. */
  readonly fewest: number
  readonly kept: number
  readonly breach: number
  readonly violation: number
  readonly violationAnswers: number
  /** Percent of persons whose own violation score is high. */
  readonly violationShare: number
}

/** Five and three eighths of the range: 3.5 and 2.5 of five points. */
export const highFrom = (points: Range): number => points.lowest + 2.5 * widthOf(points)
const lowUntil = (points: Range): number => points.lowest + 1.5 * widthOf(points)

/** The first that fits. (`services/counting/scoring.md`, 6; Morrison & Robinson 1997.) */
export const contractState = (figures: ContractFigures, points: Range): ContractState => {
  const { fewest, kept, breach, violation, violationAnswers, violationShare } = figures
  const high = highFrom(points)
  const low = lowUntil(points)
  if (fewest < 5) return 'hidden'
  if (violation >= high) return 'violation'
  if (breach >= high || kept <= low) return 'breach'
  if (violationShare >= 30 && violationAnswers >= 10) return 'split'
  if (kept >= high && breach <= low && violation <= low) return 'kept'
  return 'under_pressure'
}
