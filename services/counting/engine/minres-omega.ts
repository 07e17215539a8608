import { sum } from './descriptives.ts'
import { type Matrix, symmetricEigen } from './symmetric-eigen.ts'

/** Communalities stay below this: the least uniqueness that `psych::fa` allows is 0.005. */
const MOST_SHARED = 0.995
const SMALLEST_CHANGE = 1e-10
const MOST_ROUNDS = 5000

/**
 * Loadings on one factor by minimum residuals: the off-diagonal correlations are met as well as one
 * factor can. (Harman & Jones 1966.) The solution is the fixed point at which each communality is the
 * square of its loading, found here by refining communalities.
 *
 * @param r correlations of three items or more
 * @returns null where a correlation is not defined, or no factor with a positive root exists
 */
const minresLoadings = (r: Matrix): readonly number[] | null => {
  if (r.some((row) => row.some((value) => Number.isNaN(value)))) return null
  let shared: readonly number[] = r.map((row, i) =>
    Math.max(...row.map((x, j) => (i === j ? 0 : Math.abs(x)))),
  )
  let loadings: readonly number[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const reduced = r.map((row, i) => row.map((value, j) => (i === j ? (shared[i] ?? 0) : value)))
    const { values, vectors } = symmetricEigen(reduced)
    const root = values[0] ?? 0
    if (!(root > 0)) return null
    loadings = (vectors[0] ?? []).map((weight) => weight * Math.sqrt(root))
    const next = loadings.map((loading) => Math.min(loading ** 2, MOST_SHARED))
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (shared[i] ?? 0))))
    shared = next
    if (moved < SMALLEST_CHANGE) break
  }
  return loadings
}

export interface Omega {
  /** (Σλ)² / ((Σλ)² + Σ(1 − λ²)) */
  readonly ofModel: number
  /** 1 − Σ(1 − λ²) / Σr: over the correlations seen instead of those the model makes. */
  readonly ofCorrelations: number
}

/** Omega total of one factor. (McDonald 1999, ch. 6, eq. 6.20a.) */
export const omegaOf = (r: Matrix): Omega => {
  const loadings = minresLoadings(r)
  if (loadings === null) return { ofModel: Number.NaN, ofCorrelations: Number.NaN }
  const common = sum(loadings) ** 2
  const unique = sum(loadings.map((loading) => 1 - loading ** 2))
  return { ofModel: common / (common + unique), ofCorrelations: 1 - unique / sum(r.flat()) }
}
