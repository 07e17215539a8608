import type { TaskList } from 'graphile-worker'
import { type AlarmBell, ringAlarm } from './counting/alarms.ts'
import { cellKeyOf, destroyOldCellKeys, movesBy } from './counting/cell-key.ts'
import { checkAnnounced } from './counting/check-announced.ts'
import { CountRefused, NotDue } from './counting/count-refused.ts'
import { type CountingRoom, countWave } from './counting/count-wave.ts'
import { type DueWave, dueWaves, type KnownWave, readManifests } from './counting/counting.queries.ts'
import type { DB } from './counting/database.generated.ts'
import { destroyOrphans, destroyTallyKeys, layOutKeys, type TallyKeys } from './counting/tally-keys.ts'
import { daysBetween } from './plumbing/calendar.ts'
import type { Clock } from './plumbing/clock.ts'
import { runJobs } from './plumbing/jobs.ts'
import { KeyFolder } from './plumbing/key-folder.ts'
import { openPool } from './plumbing/postgres.ts'
import { type Random, systemRandom } from './plumbing/random.ts'

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
  commitments: new KeyFolder(keysFolder, 'tally-commitments'),
  manifests: new KeyFolder(keysFolder, 'manifests'),
})

const cellKeyFolder = (keysFolder: string) => new KeyFolder(keysFolder, 'cell-keys')

export const openCountingRoom = (
  options: Pick<WorkerOptions, 'database' | 'clock' | 'keysFolder'>,
): CountingRoom => ({
  db: openPool<DB>(options.database),
  clock: options.clock,
  keys: tallyKeyFolders(options.keysFolder),
  alarms: new KeyFolder(options.keysFolder, 'alarms'),
  movesOf: async (opens) => movesBy(await cellKeyOf(cellKeyFolder(options.keysFolder), opens, systemRandom)),
})

/** A wave that is called not due for so long after its last day is kept from being counted. */
const DAYS_NOT_DUE = 2
/** Counts that broke off one after the other before somebody is told. */
const TRIES_BEFORE_ALARM = 3

/** What this process knows of the counts that it tried. */
export class CountLog {
  readonly #broken = new Map<string, number>()

  /** @returns whether it broke off too often */
  brokeOff(wave: string): boolean {
    const times = (this.#broken.get(wave) ?? 0) + 1
    this.#broken.set(wave, times)
    return times >= TRIES_BEFORE_ALARM
  }
}

/** Counts one wave and says what came of it; trouble with one wave is no trouble for the next. */
const countOne = async (room: CountingRoom, bell: AlarmBell, log: CountLog, due: DueWave): Promise<void> => {
  try {
    const report = await countWave(room, due.id)
    bell.say(`counted wave ${due.id}: ${report.counted} of ${report.ballots} ballots`)
  } catch (error) {
    if (error instanceof NotDue) {
      if (daysBetween(due.closesOn, room.clock.today()) > DAYS_NOT_DUE)
        await ringAlarm(bell, due.id, 'said-not-due')
      return
    }
    const { code, name } = error as Error & { code?: string }
    bell.say(`wave ${due.id} could not be counted: ${code ?? name}`)
    if (error instanceof CountRefused) return ringAlarm(bell, due.id, error.code)
    if (log.brokeOff(due.id)) await ringAlarm(bell, due.id, 'keeps-failing')
  }
}

/** Every minute: is each open wave still the one that was opened, with a tally key of ours? */
const watchWaves = async (
  room: CountingRoom,
  bell: AlarmBell,
  waves: readonly KnownWave[],
): Promise<void> => {
  for (const wave of waves.filter(({ over }) => !over)) {
    await checkAnnounced(room.keys, wave).catch((error) => {
      if (!(error instanceof CountRefused)) throw error
      return ringAlarm(bell, wave.id, error.code)
    })
  }
}

/** Counts what is due, and ends what earlier counts may have left. Safe from several workers at once. */
export const countDue = async (
  room: CountingRoom,
  say: (line: string) => void,
  log: CountLog = new CountLog(),
): Promise<void> => {
  const bell = { db: room.db, alarms: room.alarms, say }
  await watchWaves(room, bell, await readManifests(room.db))
  for (const wave of await dueWaves(room.db, room.clock.today())) await countOne(room, bell, log, wave)
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
  const log = new CountLog()
  const tasks: TaskList = {
    'lay-out-keys': () => layOutKeys(room.keys, options.random),
    'count-due': async () => {
      await countDue(room, options.say, log)
      await destroyOldCellKeys(cellKeyFolder(options.keysFolder), options.clock.today())
    },
  }
  const runner = await runJobs({
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
