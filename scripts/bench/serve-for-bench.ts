import { buildAnswers } from '../../services/answers.ts'
import { runUntilStopped } from '../../services/plumbing/child-process.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { buildWorkplace } from '../../services/workplace.ts'

/** One server in a process of its own, to be weighed; without the post-room, which would send letters meanwhile. */
await runUntilStopped(async () => {
  const settings = settingsFrom(process.env)
  const logins = new DatabaseLogins(settings.keysFolder)
  const url = (room: 'people' | 'results' | 'dialogue' | 'answers') =>
    logins.url(settings.databaseUrl ?? '', room)
  const shared = { settings, clock: systemClock, pagesFrom: 'the-last-build' } as const
  const workplace = process.argv[2] === 'workplace'
  const app = workplace
    ? (
        await buildWorkplace({
          ...shared,
          random: systemRandom,
          databases: {
            people: await url('people'),
            results: await url('results'),
            dialogue: await url('dialogue'),
          },
        })
      ).app
    : await buildAnswers({ ...shared, database: await url('answers') })
  await app.listen({ port: workplace ? settings.port : settings.answersPort, host: '127.0.0.1' })
  return { stop: () => app.close() }
})
