import type { AnalysisOfVariance } from './analysis-of-variance.ts'

/**
 * Share of the variance that lies between teams, ICC(1), and reliability of a team's mean, ICC(2). Both
 * may be below zero. (Shrout & Fleiss 1979, case 1; for unequal groups Bliese 2000.)
 */
export const intraclass = ({ between, within, size }: AnalysisOfVariance) => ({
  icc1: (between - within) / (between + (size - 1) * within),
  icc2: (between - within) / between,
})
