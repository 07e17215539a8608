import { tQuantile } from '../statistics/distributions.ts'
import { widthOf } from '../statistics/points.ts'
import type { FigureRow } from './report-rows.ts'

/** The spread that margins and comparisons of a figure use. */
export interface SpreadOf {
  readonly spread: number
  /** Degrees of freedom. */
  readonly freedom: number
}

/**
 * A spread below this, on five points, is moderated by the pooled spread.
 * (`services/results/words-about-numbers.md`, 3.)
 */
const SMALL_SPREAD = 0.3
/** The weight of the pooled spread in that case, in degrees of freedom. */
const FREEDOM_OF_POOLED = 4

/**
 * From thirty answers on, and where all of them are in blocks of thirty, this is the unit's own spread.
 * Otherwise it is the spread of the whole organisation, taken within teams: a small team's own spread would
 * tell its answers. What was moved by chance is added to both.
 */
export const spreadOf = (row: FigureRow): SpreadOf | null => {
  const own = withinGroups(row)
  return own === null ? null : { ...own, spread: Math.hypot(own.spread, spreadOfMoves(row)) }
}

/**
 * What was moved by chance, expressed as a spread of answers. A sum that is moved by m moves a mean of n
 * answers by m / n. Answers with a spread of m / √n would do the same. (`../counting/cell-key.ts`)
 */
const spreadOfMoves = ({ moved, valid, kind, lowest, highest }: FigureRow): number => {
  const inPoints = (moved ?? 0) / Math.sqrt(valid ?? 1)
  return kind === 'index' ? (100 / (highest - lowest)) * inPoints : inPoints
}

const withinGroups = (row: FigureRow): SpreadOf | null => {
  const { spread, freedom, deviation, valid, fifths_valid } = row
  if (spread === null || freedom === null || valid === null) return null
  if (deviation === null || fifths_valid !== valid) return { spread, freedom }
  if (deviation >= SMALL_SPREAD * widthOf(row)) return { spread: deviation, freedom: valid - 1 }
  const moderated =
    (FREEDOM_OF_POOLED * spread ** 2 + (valid - 1) * deviation ** 2) / (valid - 1 + FREEDOM_OF_POOLED)
  return { spread: Math.sqrt(moderated), freedom: valid - 1 + FREEDOM_OF_POOLED }
}

/** Half the width of the 95 % interval of the mean, to the decimals that are shown. Null where no spread is known. */
export const halfWidthOf = (row: FigureRow): number | null => {
  const own = spreadOf(row)
  if (own === null || row.valid === null) return null
  const half = (tQuantile(own.freedom) * own.spread) / Math.sqrt(row.valid)
  return row.kind === 'index' ? Math.round(half) : Math.round(half * 10) / 10
}
