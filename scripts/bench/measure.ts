/** The middle of so many times, and what one in a hundred exceeds; milliseconds. */
export interface Measured {
  readonly p50: number
  readonly p99: number
}

/** @returns milliseconds */
export const took = async (work: () => unknown): Promise<number> => {
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** @param work gets which time it is, from 0 */
export const measure = async (times: number, work: (time: number) => Promise<unknown>): Promise<Measured> => {
  const all: number[] = []
  for (let time = 0; time < times; time++) all.push(await took(() => work(time)))
  all.sort((a, b) => a - b)
  return { p50: all[Math.floor(times / 2)] ?? 0, p99: all[Math.floor(times * 0.99)] ?? 0 }
}

/** The same beside a reference, right before and right after it: what else the machine does weighs on all three. */
export const measureBeside = async (
  times: number,
  bare: () => Promise<unknown>,
  work: (time: number) => Promise<unknown>,
): Promise<Measured & { readonly floor: number; readonly ratio: number }> => {
  const before = await measure(times, bare)
  const measured = await measure(times, work)
  const after = await measure(times, bare)
  const floor = (before.p50 + after.p50) / 2
  return { ...measured, floor, ratio: measured.p50 / floor }
}
