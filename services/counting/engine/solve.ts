import type { Matrix } from './symmetric-eigen.ts'

/** Below this a pivot of a correlation matrix is rounding: one predictor is made of the others. */
const SMALLEST_PIVOT = 1e-12

/**
 * x of Ax = b by elimination with partial pivoting. (Golub & Van Loan, Matrix Computations, 3.4.)
 *
 * @returns null where A is singular, or not defined everywhere
 */
export const solve = (a: Matrix, b: readonly number[]): readonly number[] | null => {
  const n = b.length
  const rows = a.map((row, at) => [...row, b[at] ?? Number.NaN])
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.NaN
  for (let k = 0; k < n; k += 1) {
    let pivot = k
    for (let i = k + 1; i < n; i += 1) if (Math.abs(at(i, k)) > Math.abs(at(pivot, k))) pivot = i
    if (!(Math.abs(at(pivot, k)) > SMALLEST_PIVOT)) return null
    const top = rows[k] ?? []
    const row = rows[pivot] ?? []
    rows[pivot] = top
    rows[k] = row
    for (let i = k + 1; i < n; i += 1) {
      const factor = at(i, k) / at(k, k)
      rows[i] = (rows[i] ?? []).map((value, j) => (j < k ? value : value - factor * at(k, j)))
    }
  }
  const x = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = at(i, n)
    for (let j = i + 1; j < n; j += 1) rest -= at(i, j) * (x[j] ?? 0)
    x[i] = rest / at(i, i)
  }
  return x
}
