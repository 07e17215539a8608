import { dialogueCrontab, dialogueTasks } from '../dialogue/dialogue.jobs.ts'
import { peopleCrontab, peopleTasks } from '../people/people.jobs.ts'
import { runUntilStopped } from '../plumbing/child-process.ts'
import { systemClock } from '../plumbing/clock.ts'
import { DatabaseLogins } from '../plumbing/database-logins.ts'
import { runJobs } from '../plumbing/jobs.ts'
import { systemRandom } from '../plumbing/random.ts'
import { settingsFrom } from '../plumbing/settings.ts'
import { buildWorkplace } from '../workplace.ts'

/** The process of the workplace server: HTTP, and the post-room's jobs. */
await runUntilStopped(async () => {
  const settings = settingsFrom(process.env)
  const logins = new DatabaseLogins(settings.keysFolder)
  const databaseUrl = settings.databaseUrl ?? ''
  const databases = {
    people: await logins.url(databaseUrl, 'people'),
    results: await logins.url(databaseUrl, 'results'),
    dialogue: await logins.url(databaseUrl, 'dialogue'),
  }
  const { app, people, dialogue } = await buildWorkplace({
    settings,
    clock: systemClock,
    random: systemRandom,
    databases,
    pagesFrom: 'the-log',
  })
  await app.listen({ port: settings.port, host: settings.host })
  const jobs = await runJobs({
    connectionString: databases.people,
    schema: 'people_jobs',
    tasks: { ...peopleTasks(people), ...dialogueTasks(dialogue) },
    crontab: `${peopleCrontab}\n${dialogueCrontab}`,
    concurrency: 4,
  })
  await jobs.addJob('tidy', {}, { maxAttempts: 1 })
  return {
    stop: async () => {
      await jobs.stop()
      await app.close()
    },
  }
})
