import { type Matrix, symmetricEigen } from './symmetric-eigen.ts'

/**
 * Relative weights: the outcome is regressed on the uncorrelated variables nearest to the predictors
 * (Z, from the square root of their correlations), and what those explain is handed back by the squared
 * loadings. A check on the Shapley shares. (Johnson 2000, eq. 2 to 9.)
 *
 * @returns shares that add up to R²; NaN where predictors are collinear
 */
export const relativeWeights = (between: Matrix, withOutcome: readonly number[]): readonly number[] => {
  const { values, vectors } = symmetricEigen(between)
  const power = (exponent: number) =>
    between.map((row, i) =>
      row.map((_, j) =>
        values.reduce(
          (sum, value, k) => sum + (vectors[k]?.[i] ?? 0) * value ** exponent * (vectors[k]?.[j] ?? 0),
          0,
        ),
      ),
    )
  const loadings = power(0.5)
  const weights = power(-0.5).map((row) =>
    row.reduce((sum, value, j) => sum + value * (withOutcome[j] ?? Number.NaN), 0),
  )
  return loadings.map((row) =>
    row.reduce((sum, loading, j) => sum + loading ** 2 * (weights[j] ?? 0) ** 2, 0),
  )
}
