import { parentPort, Worker, workerData } from 'node:worker_threads'
import { RUN_TYPESCRIPT } from './run-typescript.ts'

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** One thread, and the callers that wait for its answers. It answers in the order in which it was asked. */
class Thread<Job, Result> {
  readonly #worker: Worker
  readonly #waiting: Waiting<Result>[] = []
  #died: Error | undefined

  constructor(file: URL, setup: unknown) {
    this.#worker = new Worker(file, {
      workerData: setup,
      execArgv: [...RUN_TYPESCRIPT],
      // The thread is told what it needs. It must not see the settings of the process.
      env: {},
    })
    this.#worker.on('message', (result: Result) => this.#waiting.shift()?.resolve(result))
    this.#worker.once('error', (error) => this.#die(error))
    this.#worker.once('messageerror', (error) => this.#die(error))
    this.#worker.once('exit', (code) => this.#die(new Error(`a thread ended with ${code}`)))
  }

  get load(): number {
    return this.#waiting.length
  }

  run(job: Job, hand: readonly ArrayBuffer[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#died !== undefined) return reject(this.#died)
      // This throws for what cannot be handed over. Then nobody may wait for an answer.
      this.#worker.postMessage(job, hand)
      this.#waiting.push({ resolve, reject })
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #die(error: Error): void {
    this.#died ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#died)
  }
}

/** A few threads that do the same work. */
export class Threads<Job, Result> {
  readonly #threads: readonly Thread<Job, Result>[]

  /**
   * @param file calls `serveThread`
   * @param setup what each thread is given once; must survive a structured clone
   */
  constructor(file: URL, count: number, setup: unknown) {
    this.#threads = Array.from({ length: count }, () => new Thread<Job, Result>(file, setup))
  }

  /**
   * Has a job done by the thread with the least to do.
   *
   * @param hand memory that moves to the thread and is gone here
   * @throws whatever the work threw, or that the thread has died
   */
  run(job: Job, hand: readonly ArrayBuffer[] = []): Promise<Result> {
    const [least] = this.#threads.toSorted((a, b) => a.load - b.load)
    return least!.run(job, hand)
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()))
  }
}

/** Called by a thread's own file. An error in the work ends the thread, and the caller is told. */
export const serveThread = <Setup, Job, Result>(start: (setup: Setup) => (job: Job) => Result): void => {
  const work = start(workerData as Setup)
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)))
  parentPort?.on('messageerror', (error) => {
    throw error
  })
}
