import { runUntilStopped } from '../plumbing/child-process.ts'
import { systemClock } from '../plumbing/clock.ts'
import { DatabaseLogins } from '../plumbing/database-logins.ts'
import { systemRandom } from '../plumbing/random.ts'
import { settingsFrom } from '../plumbing/settings.ts'
import { startWorker } from '../worker.ts'

/** The process of the worker: no port. */
await runUntilStopped(async () => {
  const settings = settingsFrom(process.env)
  return startWorker({
    keysFolder: settings.keysFolder,
    clock: systemClock,
    random: systemRandom,
    database: await new DatabaseLogins(settings.keysFolder).url(settings.databaseUrl ?? '', 'counting'),
    say: (line) => process.stderr.write(`${line}\n`),
  })
})
