export type Matrix = readonly (readonly number[])[]

export interface Eigen {
  /** Largest first. */
  readonly values: readonly number[]
  /** One unit vector a value. */
  readonly vectors: Matrix
}

const MOST_SWEEPS = 60

/** Turns rows and columns p and q of `a` (and rows of `v`) so that a[p][q] becomes zero. */
const rotate = (a: number[][], v: number[][], p: number, q: number): void => {
  const n = a.length
  const at = (m: number[][], i: number, j: number) => m[i]?.[j] ?? 0
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q))
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  const turn = (m: number[][], i: number, j: number, k: number, l: number) => {
    const x = at(m, i, j)
    const y = at(m, k, l)
    ;(m[i] as number[])[j] = c * x - s * y
    ;(m[k] as number[])[l] = s * x + c * y
  }
  for (let k = 0; k < n; k += 1) turn(a, k, p, k, q)
  for (let k = 0; k < n; k += 1) turn(a, p, k, q, k)
  for (let k = 0; k < n; k += 1) turn(v, p, k, q, k)
}

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations, which are slow and exact to
 * the last digits for the few scales there are. (Golub & Van Loan, Matrix Computations, 8.5.)
 */
export const symmetricEigen = (matrix: Matrix): Eigen => {
  const a = matrix.map((row) => [...row])
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)))
  const n = a.length
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let off = 0
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        const size = Math.abs(a[p]?.[q] ?? 0)
        off += size
        if (size > 0) rotate(a, v, p, q)
      }
    }
    if (!(off > 1e-16)) break
  }
  const order = a.map((row, at) => ({ at, value: row[at] ?? 0 })).toSorted((x, y) => y.value - x.value)
  return { values: order.map(({ value }) => value), vectors: order.map(({ at }) => v[at] ?? []) }
}
