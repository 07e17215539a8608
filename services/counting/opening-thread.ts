import { serveThread } from '../plumbing/threads.ts'
import { BatchOpener, type OpeningTask, type SealedBallot } from './open-batch.ts'

/** One of the threads of `open-ballots.ts`. It is handed the key in memory and reads nothing else. */
serveThread((task: OpeningTask) => {
  const opener = new BatchOpener(task)
  return (ballots: readonly SealedBallot[]) => opener.open(ballots)
})
