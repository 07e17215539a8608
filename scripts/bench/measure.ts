/** The middle of so many times, and what one in a hundred exceeds; milliseconds. */
export interface Measured {
  readonly p50: number
  readonly p99: number
}

/** @param work gets which time it is, from 0 */
export const measure = async (times: number, work: (time: number) => Promise<unknown>): Promise<Measured> => {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const since = performance.now()
    await work(time)
    took.push(performance.now() - since)
  }
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(times / 2)] ?? 0, p99: took[Math.floor(times * 0.99)] ?? 0 }
}

/** The same beside a reference, right before and right after it: what else the machine does weighs on all three. */
export const measureBeside = async (
  times: number,
  bare: () => Promise<unknown>,
  work: (time: number) => Promise<unknown>,
): Promise<Measured & { readonly floor: number; readonly ratio: number }> => {
  const before = await measure(times, bare)
  const took = await measure(times, work)
  const after = await measure(times, bare)
  const floor = (before.p50 + after.p50) / 2
  return { ...took, floor, ratio: took.p50 / floor }
}
