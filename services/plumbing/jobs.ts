import { Logger, type Runner, run, type TaskList } from 'graphile-worker'

/** Job libraries log payloads and rows by default; ours says nothing at all. */
export const quietLogger = new Logger(() => () => undefined)

export interface JobRunnerOptions {
  /** A direct connection: the library listens for notifications, which a pooler would swallow. */
  readonly connectionString: string
  readonly schema: string
  readonly tasks: TaskList
  /** Lines of graphile-worker's crontab, for what happens by the clock. */
  readonly crontab: string
  readonly concurrency: number
}

/** Runs jobs of one room until stopped. A finished job leaves no row behind. */
export const runJobs = (options: JobRunnerOptions): Promise<Runner> =>
  run({
    connectionString: options.connectionString,
    schema: options.schema,
    taskList: options.tasks,
    crontab: options.crontab,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quietLogger,
  })
