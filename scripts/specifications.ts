import { buildAnswers } from '../services/answers.ts'
import { systemClock } from '../services/plumbing/clock.ts'
import { DatabaseLogins } from '../services/plumbing/database-logins.ts'
import { systemRandom } from '../services/plumbing/random.ts'
import { settingsFrom } from '../services/plumbing/settings.ts'
import { buildWorkplace } from '../services/workplace.ts'

/** The OpenAPI specification of each server, as it describes itself, formatted for reading. */
export const specifications = async (
  databaseUrl: string,
  keysFolder: string,
): Promise<Readonly<Record<'workplace' | 'answers', string>>> => {
  const logins = new DatabaseLogins(keysFolder)
  const settings = settingsFrom({ OOGHOOGTE_KEYS: keysFolder, LOG_LEVEL: 'silent' })
  const { app: workplace } = await buildWorkplace({
    pagesFrom: 'the-last-build',
    settings,
    clock: systemClock,
    random: systemRandom,
    databases: {
      people: await logins.url(databaseUrl, 'people'),
      results: await logins.url(databaseUrl, 'results'),
      dialogue: await logins.url(databaseUrl, 'dialogue'),
    },
  })
  const answers = await buildAnswers({
    pagesFrom: 'the-last-build',
    settings,
    clock: systemClock,
    database: await logins.url(databaseUrl, 'answers'),
  })
  await Promise.all([workplace.ready(), answers.ready()])
  const written = {
    workplace: JSON.stringify(workplace.swagger(), null, 1),
    answers: JSON.stringify(answers.swagger(), null, 1),
  }
  await Promise.all([workplace.close(), answers.close()])
  return written
}
