import { availableParallelism } from 'node:os'
import { Threads } from '../../services/plumbing/threads.ts'
import type { FloorSetup } from './floor-thread.ts'
import type { WorkTime } from './report.ts'

/**
 * The floor below every count: the same ballots, opened by the same primitives on all cores, already in
 * memory. Nothing is fetched, read or pooled.
 */
export class Floor {
  readonly #threads: Threads<number | null, number>
  readonly #count: number

  private constructor(threads: Threads<number | null, number>, count: number) {
    this.#threads = threads
    this.#count = count
  }

  static async load(setup: Omit<FloorSetup, 'threads'>): Promise<Floor> {
    const count = availableParallelism()
    const file = new URL('./floor-thread.ts', import.meta.url)
    const threads = new Threads<number | null, number>(file, count, { ...setup, threads: count })
    const loaded = await Promise.all(Array.from({ length: count }, (_, share) => threads.run(share)))
    if (loaded.reduce((sum, n) => sum + n, 0) !== setup.segments.length)
      throw new Error('the floor has other ballots')
    return new Floor(threads, count)
  }

  /** Opens them all. */
  async measure(): Promise<WorkTime> {
    const start = performance.now()
    const before = process.cpuUsage()
    // The one with the least to do is asked, so each is asked once.
    await Promise.all(Array.from({ length: this.#count }, () => this.#threads.run(null)))
    const { user, system } = process.cpuUsage(before)
    return { milliseconds: performance.now() - start, cpuSeconds: (user + system) / 1e6 }
  }

  stop(): Promise<void> {
    return this.#threads.stop()
  }
}
