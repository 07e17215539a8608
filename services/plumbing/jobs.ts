import { Logger, type Runner, run, type Task, type TaskList } from 'graphile-worker'
import { lastingPool } from './postgres.ts'

/** Job libraries log payloads and rows by default; ours says nothing at all. */
export const quietLogger = new Logger(() => () => undefined)

/** A status or SQLSTATE, and nothing that could be a sentence. */
const codeOf = (error: unknown): string => {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((one) => /^\w{1,30}$/.test(String(one ?? ''))).join(' ')
}

/**
 * The library keeps the message of a failed job in its table, and a mail server that refuses may repeat the
 * whole letter. So an error leaves a job as its codes only.
 */
const withoutWords =
  (task: Task): Task =>
  (payload, helpers) =>
    Promise.resolve(task(payload, helpers)).catch((error: unknown) => {
      throw new Error(`failed ${codeOf(error)}`.trim())
    })

/**
 * A job is taken when it is begun, and its end is written when it has ended: what a dying process had laid
 * aside for itself would wait for hours, and a letter that was sent and not yet written down goes out twice.
 */
const ONE_BY_ONE = { localQueue: { size: -1 }, completeJobBatchDelay: -1, failJobBatchDelay: -1 } as const

export interface JobRunnerOptions {
  /** A direct connection: the library listens for notifications, which a pooler would swallow. */
  readonly connectionString: string
  readonly schema: string
  readonly tasks: TaskList
  /** Lines of graphile-worker's crontab, for what happens by the clock. */
  readonly crontab: string
  readonly concurrency: number
}

export type JobRunner = Pick<Runner, 'addJob' | 'stop'>

/**
 * Runs jobs of one room until stopped. A finished job leaves no row behind. The pool is ours: one of the library's
 * own still closes when its `stop` has ended, and an error of it then ends the process.
 */
export const runJobs = async (options: JobRunnerOptions): Promise<JobRunner> => {
  const pool = lastingPool({ connectionString: options.connectionString })
  const runner = await run({
    pgPool: pool,
    schema: options.schema,
    taskList: Object.fromEntries(
      Object.entries(options.tasks).flatMap(([name, task]) => (task ? [[name, withoutWords(task)]] : [])),
    ),
    crontab: options.crontab,
    concurrency: options.concurrency,
    noHandleSignals: true,
    preset: { worker: ONE_BY_ONE },
    pollInterval: 2000,
    logger: quietLogger,
  })
  return {
    addJob: runner.addJob,
    stop: async () => {
      await runner.stop()
      await pool.end()
    },
  }
}
