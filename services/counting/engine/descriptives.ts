/**
 * Sums and means as R has them: R adds in 80 bits and corrects a mean by a second pass, so that its
 * result is the nearest double. Bounds such as "a mean of 2.5 or less" would otherwise fall on the other
 * side now and then. Here the rounding errors of each step are kept instead.
 */

/** Adds up without loss: what rounding leaves behind at each step is kept apart. */
class Adder {
  #total = 0
  #rest = 0

  /** (Knuth, TAOCP 2, 4.2.2, theorem B; Neumaier 1974.) */
  add(value: number): void {
    const next = this.#total + value
    const part = next - this.#total
    this.#rest += this.#total - (next - part) + (value - part)
    this.#total = next
  }

  get sum(): number {
    return this.#total + this.#rest
  }
}

export const sum = (values: readonly number[]): number => {
  const adder = new Adder()
  for (const value of values) adder.add(value)
  return adder.sum
}

/** Sum of products, place by place. */
export const dot = (x: Float64Array, y: Float64Array): number => {
  const adder = new Adder()
  for (let at = 0; at < x.length; at++) adder.add(x[at]! * y[at]!)
  return adder.sum
}

/** NaN without values. */
export const mean = (values: readonly number[]): number => {
  const n = values.length
  const first = sum(values) / n
  // The second pass: the distances from the first mean, each with what rounding took from it.
  const rest = new Adder()
  for (const value of values) {
    const apart = value - first
    const part = apart - value
    rest.add(apart)
    rest.add(value - (apart - part) - (first + part))
  }
  return first + rest.sum / n
}

/** Sum of squared distances from the mean. */
export const squaresAround = (values: readonly number[], centre: number): number =>
  sum(values.map((value) => (value - centre) ** 2))

/** Unbiased, over n − 1; NaN below two values. */
export const variance = (values: readonly number[]): number =>
  values.length < 2 ? Number.NaN : squaresAround(values, mean(values)) / (values.length - 1)

export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values))

/** Those that are defined. */
export const valid = (values: readonly number[]): readonly number[] =>
  values.filter((value) => !Number.isNaN(value))
