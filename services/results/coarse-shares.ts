/**
 * Shares in steps of 5 %, never outside 5 to 95: 95 means "95 % or more". A share of all, or of none,
 * would tell what each answered. (`publication.md`, "Kept per block and measure".)
 */
export const coarseShare = (count: number, of: number): number =>
  Math.min(Math.max(Math.round((20 * count) / of) * 5, 5), 95)

export const coarseShares = (counts: readonly number[]): readonly number[] => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => coarseShare(count, all))
}
