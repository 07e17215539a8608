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
