/**
 * p-values corrected for how many tests were made: the share of false findings expected among all that
 * are at least as clear. (Benjamini & Hochberg 1995; step-up, as R's `p.adjust(method = "BH")`.)
 *
 * @returns in the order given, each between its p and 1
 */
export const benjaminiHochberg = (ps: readonly number[]): readonly number[] => {
  const adjusted = new Array<number>(ps.length).fill(1)
  let least = 1
  const falling = ps.map((p, at) => ({ p, at })).toSorted((a, b) => b.p - a.p)
  for (const [steps, { p, at }] of falling.entries()) {
    least = Math.min(least, (ps.length / (ps.length - steps)) * p)
    adjusted[at] = least
  }
  return adjusted
}

/**
 * The largest p-value that is still named, with so many tests as these; where none is, the one that a single
 * finding would have to meet.
 *
 * @param corrected as above
 * @param share of false findings that is borne
 */
export const pNamed = (corrected: readonly number[], share: number): number => {
  const named = corrected.filter((one) => one < share).length
  return (share * Math.max(named, 1)) / Math.max(corrected.length, 1)
}
