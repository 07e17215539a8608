import { mean, squaresAround, sum } from './descriptives.ts'

/** One-way analysis of variance over groups that may differ in size. */
export interface AnalysisOfVariance {
  readonly between: number
  readonly within: number
  /** What all groups would have in common if they were of one size. (Snedecor & Cochran 1989, 13.7.) */
  readonly size: number
  /** Mean over persons, not over groups. */
  readonly mean: number
}

/**
 * Mean squares; NaN where there are too few groups (`between`, `size`) or persons (`within`).
 *
 * @param groups scores, group by group; groups without any do not count
 */
export const analyseVariance = (groups: readonly (readonly number[])[]): AnalysisOfVariance => {
  const filled = groups.filter(({ length }) => length > 0)
  const all = filled.flat()
  const n = all.length
  const freedom = filled.length - 1
  const grand = mean(all)
  const apart = sum(filled.map((group) => group.length * (mean(group) - grand) ** 2))
  const inside = sum(filled.map((group) => squaresAround(group, mean(group))))
  const sizes = sum(filled.map(({ length }) => length ** 2))
  return {
    between: freedom < 1 ? Number.NaN : apart / freedom,
    within: n - filled.length < 1 ? Number.NaN : inside / (n - filled.length),
    size: freedom < 1 ? Number.NaN : (n - sizes / n) / freedom,
    mean: grand,
  }
}
