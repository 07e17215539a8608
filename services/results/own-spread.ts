import { tQuantile } from '../statistics/distributions.ts'
import { widthOf } from '../statistics/points.ts'
import type { FigureRow } from './report-rows.ts'

/** What margins and comparisons of a figure are made of. */
export interface SpreadOf {
  readonly spread: number
  /** Degrees of freedom. */
  readonly freedom: number
}

/**
 * Below this a spread is moderated by the pooled one, on five points.
 * (`services/results/words-about-numbers.md`, 3.)
 */
const SMALL_SPREAD = 0.3
/** What the pooled spread weighs then, in degrees of freedom. */
const FREEDOM_OF_POOLED = 4

/**
 * From thirty answers on the own spread, where all of them stand in blocks of thirty; below that the one of
 * the whole organisation, taken within teams, because a team's own would tell its answers. To both comes what was
 * moved by chance.
 */
export const spreadOf = (row: FigureRow): SpreadOf | null => {
  const own = withinGroups(row)
  return own === null ? null : { ...own, spread: Math.hypot(own.spread, spreadOfMoves(row)) }
}

/**
 * What was moved by chance, as if it were a spread of answers: a sum moved by m moves a mean of n answers by m / n, as
 * answers do that are spread by m / √n. (`../counting/cell-key.ts`)
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

/**
 * Half the width of the interval that holds the mean with 95 %, to the decimals that are shown; null without a
 * spread.
 */
export const halfWidthOf = (row: FigureRow): number | null => {
  const own = spreadOf(row)
  if (own === null || row.valid === null) return null
  const half = (tQuantile(own.freedom) * own.spread) / Math.sqrt(row.valid)
  return row.kind === 'index' ? Math.round(half) : Math.round(half * 10) / 10
}
