import { Logger, type Runner, run, type Task, type TaskList } from 'graphile-worker'
import { lastingPool } from './postgres.ts'

/** Job libraries log payloads and rows by default. This logger logs nothing. */
export const quietLogger = new Logger(() => () => undefined)

/** A status or SQLSTATE, and nothing that could be a sentence. */
const codeOf = (error: unknown): string => {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((one) => /^\w{1,30}$/.test(String(one ?? ''))).join(' ')
}

/**
 * The library keeps the message of a failed job in its table. A mail server that refuses may repeat the whole
 * letter in it. So only the codes of an error leave a job.
 */
const withoutWords =
  (task: Task): Task =>
  (payload, helpers) =>
    Promise.resolve(task(payload, helpers)).catch((error: unknown) => {
      throw new Error(`failed ${codeOf(error)}`.trim())
    })

/**
 * A process takes a job when it begins it, and writes down the end when the job has ended. Otherwise jobs that
 * a dying process had reserved would wait for hours. A letter that was sent but not yet noted would go out
 * twice.
 */
const ONE_BY_ONE = { localQueue: { size: -1 }, completeJobBatchDelay: -1, failJobBatchDelay: -1 } as const

export interface JobRunnerOptions {
  /** A direct connection. The library listens for notifications, and a pooler would swallow them. */
  readonly connectionString: string
  readonly schema: string
  readonly tasks: TaskList
  /** Lines of graphile-worker's crontab, for what happens by the clock. */
  readonly crontab: string
  readonly concurrency: number
}

export type JobRunner = Pick<Runner, 'addJob' | 'stop'>

/**
 * Runs jobs of one room until stopped. A finished job leaves no row behind. The pool is our own. A pool of the
 * library would still be closing after its `stop` has ended, and an error in it would then end the process.
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
