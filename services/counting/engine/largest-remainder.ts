/**
 * Shares in whole percents that add up to 100: everyone gets the floor, the largest remainders get the
 * percents left over, ties in the order given. (Hamilton's method; Balinski & Young 1982.) In whole
 * numbers throughout, so that a tie is a tie.
 *
 * @returns NaN each where nothing was counted
 */
export const wholePercents = (counts: readonly number[]): readonly number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => Number.NaN)
  const floors = counts.map((count) => Math.floor((100 * count) / total))
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const order = counts
    .map((count, at) => ({ at, remainder: (100 * count) % total }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
  const raised = new Set(order.slice(0, left).map(({ at }) => at))
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor))
}
