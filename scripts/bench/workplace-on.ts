import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { buildWorkplace, type Workplace } from '../../services/workplace.ts'
import type { BenchCluster } from './bench-cluster.ts'

export interface WorkplaceForBench {
  /** Which day it is; the machine's own without it. */
  readonly dayOf?: () => string
  /** Further settings, by the names of the environment. */
  readonly env?: NodeJS.ProcessEnv
}

/** The workplace server in this process, which listens nowhere: for its rooms. */
export const workplaceOn = async (
  cluster: BenchCluster,
  database: string,
  { dayOf = systemClock.today, env = {} }: WorkplaceForBench = {},
): Promise<Workplace> => {
  const logins = new DatabaseLogins(cluster.keysFolder)
  return buildWorkplace({
    settings: settingsFrom({
      OOGHOOGTE_KEYS: cluster.keysFolder,
      DATABASE_URL: database,
      LOG_LEVEL: 'silent',
      ...env,
    }),
    clock: { now: () => new Date(`${dayOf()}T09:00:00Z`), today: dayOf },
    pagesFrom: 'the-last-build',
    random: systemRandom,
    databases: {
      people: await logins.url(database, 'people'),
      results: await logins.url(database, 'results'),
      dialogue: await logins.url(database, 'dialogue'),
    },
  })
}
