import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import type { World } from './world.ts'

/** Builds another workplace server on the database and the keys of this world, as a second process would be. */
const secondWorkplace = async ({ settings, databaseUrl, clock, people }: World) => {
  const logins = new DatabaseLogins(settings.keysFolder)
  return buildWorkplace({
    settings,
    clock,
    random: systemRandom,
    databases: {
      people: await logins.url(databaseUrl, 'people'),
      results: await logins.url(databaseUrl, 'results'),
      dialogue: await logins.url(databaseUrl, 'dialogue'),
    },
    pagesFrom: 'the-last-build',
    library: people.library,
  })
}

/** The workplace server ends and is started anew. Whoever calls this closes the new one before the world stops. */
export const restarted = async (world: World): Promise<World> => {
  await world.workplace.close()
  const { app, people, dialogue } = await secondWorkplace(world)
  await app.listen({ port: world.settings.port, host: '127.0.0.1' })
  return { ...world, workplace: app, people, dialogue }
}
