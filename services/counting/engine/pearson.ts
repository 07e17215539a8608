import { dot, mean, squaresAround, sum } from './descriptives.ts'

/**
 * Product-moment correlation of two columns without gaps.
 *
 * @returns NaN below two pairs, or where one of them does not vary
 */
export const pearson = (x: readonly number[], y: readonly number[]): number => {
  if (x.length < 2) return Number.NaN
  const mx = mean(x)
  const my = mean(y)
  const sx = squaresAround(x, mx)
  const sy = squaresAround(y, my)
  if (sx === 0 || sy === 0) return Number.NaN
  const together = sum(x.map((value, at) => (value - mx) * ((y[at] ?? Number.NaN) - my)))
  return Math.min(1, Math.max(-1, together / Math.sqrt(sx) / Math.sqrt(sy)))
}

/** Over the rows where both are given. */
export const pairwise = (x: readonly number[], y: readonly number[]) => {
  const both = x.flatMap((_, at) => (Number.isNaN(x[at]) || Number.isNaN(y[at]) ? [] : [at]))
  const at = (column: readonly number[]) => both.map((place) => column[place] ?? Number.NaN)
  return { n: both.length, r: x === y ? selfCorrelation(at(x)) : pearson(at(x), at(y)) }
}

const selfCorrelation = (x: readonly number[]): number => (Number.isNaN(pearson(x, x)) ? Number.NaN : 1)

/** Rows without a gap, column by column. */
export const completeCases = (columns: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const rows = (columns[0] ?? []).flatMap((_, at) =>
    columns.some((column) => Number.isNaN(column[at])) ? [] : [at],
  )
  return columns.map((column) => rows.map((at) => column[at] ?? Number.NaN))
}

/** Of columns without gaps; symmetric, ones on the diagonal (NaN for what does not vary). */
export const correlationMatrix = (
  columns: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  // Each column is centred once and each pair is multiplied once: there may be a hundred thousand rows.
  const centred = columns.map((column) => {
    const middle = mean(column)
    return Float64Array.from(column, (value) => value - middle)
  })
  const lengths = centred.map((column) => (column.length < 2 ? 0 : Math.sqrt(dot(column, column))))
  const matrix = columns.map(() => new Array<number>(columns.length).fill(Number.NaN))
  for (const [at, x] of centred.entries()) {
    for (let to = at; to < centred.length; to++) {
      const sx = lengths[at] ?? 0
      const sy = lengths[to] ?? 0
      if (sx === 0 || sy === 0) continue
      const r = at === to ? 1 : Math.min(1, Math.max(-1, dot(x, centred[to]!) / sx / sy))
      matrix[at]![to] = r
      matrix[to]![at] = r
    }
  }
  return matrix
}
