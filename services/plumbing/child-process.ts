import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from './refused.ts'
import { RUN_TYPESCRIPT } from './run-typescript.ts'

export interface ChildOptions {
  readonly name: string
  /** Path of a TypeScript file. */
  readonly file: string
  readonly env: NodeJS.ProcessEnv
  readonly say: (line: string) => void
}

/** How long a process may take to stop by itself before it is ended. */
const STOP_MILLISECONDS = 10_000
const MOST_STARTS_A_MINUTE = 6

/**
 * A process of ours that is started again when it crashes. It sends a message when it is ready. It stops on
 * SIGTERM, or when its parent is gone.
 */
export class WatchedProcess {
  readonly #options: ChildOptions
  #child: ChildProcess | undefined
  #stopping = false
  #starts: number[] = []

  constructor(options: ChildOptions) {
    this.#options = options
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Resolves when the process is ready for the first time; rejects when it ends before. */
  start(): Promise<void> {
    this.#starts.push(Date.now())
    const { file, env } = this.#options
    const child = spawn(process.execPath, [...RUN_TYPESCRIPT, file], {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child = child
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve())
      child.once('exit', (code) => {
        reject(
          new Error(`the ${this.#options.name} process ended with ${code ?? 'a signal'} before it was ready`),
        )
        void this.#onExit(code)
      })
    })
  }

  async #onExit(code: number | null): Promise<void> {
    if (this.#stopping) return
    this.#starts = this.#starts.filter((at) => at > Date.now() - 60_000)
    const { name, say } = this.#options
    if (this.#starts.length >= MOST_STARTS_A_MINUTE) {
      say(`the ${name} process keeps falling over (${code ?? 'a signal'}); stopping`)
      process.kill(process.pid, 'SIGTERM')
      return
    }
    say(`the ${name} process fell over (${code ?? 'a signal'}); starting it again`)
    await pause(200 * this.#starts.length)
    await this.start().catch(() => undefined)
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS)
    await ended
    clearTimeout(patience)
  }
}

/** For the process itself: runs until told to stop, then stops what it started, in order. */
export const runUntilStopped = async (start: () => Promise<{ stop(): Promise<void> }>): Promise<void> => {
  const running = await start().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await running.stop().catch(() => undefined)
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  // The parent got the same Ctrl-C and will say when to stop. A parent that vanished cannot.
  process.on('SIGINT', () => undefined)
  process.once('disconnect', stop)
  process.send?.('ready')
}
