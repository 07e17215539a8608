import { countWave } from '../../services/counting/count-wave.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { openCountingRoom } from '../../services/worker.ts'

/** A worker that is killed right after one step of a count, as by a power cut. */
const { database, keysFolder, wave, step } = JSON.parse(process.argv[2] ?? '{}')
const room = openCountingRoom({ database, keysFolder, clock: systemClock })
await countWave(room, wave, {
  onOpened: () => undefined,
  onStep: (reached) => {
    if (reached === step) process.kill(process.pid, 'SIGKILL')
  },
})
