/** The points answers are given on, and so the points that scores lie between. */
export interface Range {
  readonly lowest: number
  readonly highest: number
}

/**
 * How many times as wide as one of five points a scale is. Thresholds of the analyst are in points of a
 * scale from 1 to 5; on another scale they lie at the same share of the range.
 */
export const widthOf = ({ lowest, highest }: Range): number => (highest - lowest) / 4
