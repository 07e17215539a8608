/** Places from the largest down, ties sharing the mean of their places; NaN has none. (As R's `rank`.) */
export const ranksFromLargest = (values: readonly number[]): readonly number[] =>
  values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN
    const larger = values.filter((other) => other > value).length
    const same = values.filter((other) => other === value).length
    return larger + (same + 1) / 2
  })
