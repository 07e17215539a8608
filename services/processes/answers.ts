import { buildAnswers } from '../answers.ts'
import { runUntilStopped } from '../plumbing/child-process.ts'
import { systemClock } from '../plumbing/clock.ts'
import { DatabaseLogins } from '../plumbing/database-logins.ts'
import { settingsFrom } from '../plumbing/settings.ts'

/** The process of the answers server. */
await runUntilStopped(async () => {
  const settings = settingsFrom(process.env)
  const database = await new DatabaseLogins(settings.keysFolder).url(settings.databaseUrl ?? '', 'answers')
  const app = await buildAnswers({ settings, clock: systemClock, database, pagesFrom: 'the-log' })
  await app.listen({ port: settings.answersPort, host: settings.host })
  return { stop: () => app.close() }
})
