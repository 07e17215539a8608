import t from 'tap'
import { RUN_TYPESCRIPT } from '../services/plumbing/run-typescript.ts'

/**
 * Runs the test files that it is given, each in a process of its own, and writes one TAP stream. Not tap's own
 * command: that compiles every file again in every process, which took 40 % of the time of a whole run.
 */
/** More than the cores of a small machine: files wait for browsers, clocks and letters a third of their time. */
const FILES_AT_ONCE = 3
/** A file that takes longer hangs. */
const TIMEOUT_SECONDS = 300

t.jobs = FILES_AT_ONCE
t.setTimeout(0)
const env = { ...process.env, TAP_TIMEOUT: String(TIMEOUT_SECONDS) }
for (const file of process.argv.slice(2)) {
  const args = [...RUN_TYPESCRIPT, '--enable-source-maps', file]
  const options = {
    env,
    stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'],
    buffered: true,
    timeout: TIMEOUT_SECONDS * 1000,
  }
  void t.spawn(process.execPath, args, options, file)
}
