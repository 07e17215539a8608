import { availableParallelism } from 'node:os'
import { severalAtOnce } from '../plumbing/several-at-once.ts'
import { Threads } from '../plumbing/threads.ts'
import {
  type BallotRefusal,
  BatchOpener,
  type OpenedBatch,
  type OpenedSheet,
  type OpeningTask,
  type SealedBallot,
} from './open-batch.ts'

/** Everything that came out of the ballots, in memory only. */
export interface OpenedBox {
  readonly sheets: readonly OpenedSheet[]
  /** Receipts of the counted ballots, sorted, so that their order tells nothing. */
  readonly receipts: readonly string[]
  readonly ballots: number
  readonly refused: Readonly<Partial<Record<BallotRefusal, number>>>
}

/** The first so many ballots are opened in this thread: other threads would need that time to start. */
const MOST_WITHOUT_THREADS = 2000
/** How many batches are under way for each thread: one in work, and one that waits. */
const BATCHES_A_THREAD = 2

/** Opens batches: the first few in this thread, then in as many threads as there are cores. */
class Openers {
  readonly #task: OpeningTask
  readonly #here: BatchOpener
  #threads: Threads<readonly SealedBallot[], OpenedBatch> | undefined
  #seen = 0

  constructor(task: OpeningTask) {
    this.#task = task
    this.#here = new BatchOpener(task)
  }

  async open(ballots: readonly SealedBallot[]): Promise<OpenedBatch> {
    this.#seen += ballots.length
    if (this.#seen <= MOST_WITHOUT_THREADS) return this.#here.open(ballots)
    this.#threads ??= new Threads(
      new URL('./opening-thread.ts', import.meta.url),
      availableParallelism(),
      this.#task,
    )
    // The memory of these ballots is handed over to the thread. Nobody else uses it.
    return this.#threads.run(ballots, [...new Set(ballots.map(({ sealed }) => sealed.buffer))])
  }

  async stop(): Promise<void> {
    await this.#threads?.stop()
  }
}

/**
 * Opens ballots as they are fetched. A ballot that does not open or does not fit stands in the report by its
 * reason, and never stops the count. A thread that dies does stop it: then nothing is counted.
 */
export const openBox = async (
  batches: AsyncIterable<readonly SealedBallot[]>,
  task: OpeningTask,
  onProgress: (opened: number) => void,
): Promise<OpenedBox> => {
  const sheets: OpenedSheet[] = []
  const receipts: string[] = []
  const refused: Partial<Record<BallotRefusal, number>> = {}
  let ballots = 0
  const openers = new Openers(task)
  try {
    await severalAtOnce(batches, BATCHES_A_THREAD * availableParallelism(), async (batch) => {
      const opened = await openers.open(batch)
      sheets.push(...opened.sheets)
      receipts.push(...opened.receipts)
      for (const reason of opened.refused) refused[reason] = (refused[reason] ?? 0) + 1
      ballots += batch.length
      onProgress(ballots)
    })
  } finally {
    await openers.stop()
  }
  return { sheets, receipts: receipts.sort(), ballots, refused }
}
