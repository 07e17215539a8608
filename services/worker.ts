import type { Runner, TaskList } from 'graphile-worker'
import { type CountingRoom, CountRefused, countWave } from './counting/count-wave.ts'
import { dueWaves, readManifests } from './counting/counting.queries.ts'
import type { DB } from './counting/database.generated.ts'
import { destroyOrphans, destroyTallyKeys, layOutKeys, type TallyKeys } from './counting/tally-keys.ts'
import type { Clock } from './plumbing/clock.ts'
import { runJobs } from './plumbing/jobs.ts'
import { KeyFolder } from './plumbing/key-folder.ts'
import { openPool } from './plumbing/postgres.ts'
import type { Random } from './plumbing/random.ts'

export interface WorkerOptions {
  readonly keysFolder: string
  readonly clock: Clock
  readonly random: Random
  /** Connection string of the counting room: the only one this process gets. */
  readonly database: string
  /** One line for the operator when a wave was counted or could not be. Never a figure. */
  readonly say: (line: string) => void
}

export const tallyKeyFolders = (keysFolder: string): TallyKeys => ({
  secret: new KeyFolder(keysFolder, 'tally-keys'),
  public: new KeyFolder(keysFolder, 'tally-public'),
})

export const openCountingRoom = (
  options: Pick<WorkerOptions, 'database' | 'clock' | 'keysFolder'>,
): CountingRoom => ({
  db: openPool<DB>(options.database),
  clock: options.clock,
  keys: tallyKeyFolders(options.keysFolder),
})

/** Counts one wave and says what came of it; trouble with one wave is no trouble for the next. */
const countOne = async (room: CountingRoom, wave: string, say: (line: string) => void): Promise<void> => {
  try {
    const report = await countWave(room, wave)
    say(`counted wave ${wave}: ${report.counted} of ${report.ballots} ballots`)
  } catch (error) {
    const { constraint, code, name } = error as Error & { constraint?: string; code?: string }
    // Another worker was first, or midnight has not reached the database yet.
    if (constraint === 'waves__is_not_due') return
    say(`wave ${wave} could not be counted: ${error instanceof CountRefused ? error.code : (code ?? name)}`)
  }
}

/** Counts what is due, and ends what earlier counts may have left. Safe from several workers at once. */
export const countDue = async (room: CountingRoom, say: (line: string) => void): Promise<void> => {
  for (const wave of await dueWaves(room.db, room.clock.today())) await countOne(room, wave, say)
  const manifests = await readManifests(room.db)
  await destroyTallyKeys(
    room.keys,
    manifests.flatMap(({ manifest, over }) => (over ? [manifest] : [])),
  )
  await destroyOrphans(
    room.keys,
    manifests.map(({ manifest }) => manifest),
  )
}

export interface RunningWorker {
  stop(): Promise<void>
}

/** The worker: no port, no mail, no people. */
export const startWorker = async (options: WorkerOptions): Promise<RunningWorker> => {
  const room = openCountingRoom(options)
  await layOutKeys(room.keys, options.random)
  const tasks: TaskList = {
    'lay-out-keys': () => layOutKeys(room.keys, options.random),
    'count-due': () => countDue(room, options.say),
  }
  const runner: Runner = await runJobs({
    connectionString: options.database,
    schema: 'counting_jobs',
    tasks,
    crontab: '* * * * * lay-out-keys ?max=1\n* * * * * count-due ?max=1',
    concurrency: 1,
  })
  await runner.addJob('count-due', {}, { maxAttempts: 1 })
  return {
    stop: async () => {
      await runner.stop()
      await room.db.destroy()
    },
  }
}
