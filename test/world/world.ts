import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildAnswers } from '../../services/answers.ts'
import type { CountingRoom } from '../../services/counting/count-wave.ts'
import { standStill } from '../../services/counting/move-answers.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import type { DialogueRoom } from '../../services/dialogue/dialogue-room.ts'
import { type Library, ourLibrary } from '../../services/library/library.ts'
import { addHr } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { SetClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { type Settings, settingsFrom } from '../../services/plumbing/settings.ts'
import { openCountingRoom } from '../../services/worker.ts'
import { buildWorkplace } from '../../services/workplace.ts'
import { connect, type Servers } from '../../ui/answer/protocol/servers.ts'
import { type Cluster, cloneDatabase, findCluster } from './cluster.ts'

/** Both servers listening, a database of their own, keys of their own, and a clock that stands still. */
export interface World {
  readonly cluster: Cluster
  readonly databaseUrl: string
  readonly settings: Settings
  readonly clock: SetClock
  readonly people: PeopleRoom
  readonly dialogue: DialogueRoom
  readonly counting: CountingRoom
  /** The counting room with its own moves, as the worker has it. */
  readonly asInstalled: CountingRoom
  readonly workplace: FastifyInstance
  readonly answers: FastifyInstance
  /** What the survey page would use. */
  readonly servers: Servers
  readonly folder: string
  stop(): Promise<void>
}

/**
 * The day on which stories begin. It lies in the past, so that the database's own calendar agrees that
 * a wave of the story is over when the story says so.
 */
const FIRST_DAY = '2026-03-02'

const buildServers = async (settings: Settings, clock: SetClock, databaseUrl: string, library: Library) => {
  const logins = new DatabaseLogins(settings.keysFolder)
  const databases = {
    people: await logins.url(databaseUrl, 'people'),
    results: await logins.url(databaseUrl, 'results'),
    dialogue: await logins.url(databaseUrl, 'dialogue'),
  }
  const {
    app: workplace,
    people,
    dialogue,
  } = await buildWorkplace({
    settings,
    clock,
    random: systemRandom,
    databases,
    pagesFrom: 'the-last-build',
    library,
  })
  const answers = await buildAnswers({
    settings,
    clock,
    database: await logins.url(databaseUrl, 'answers'),
    pagesFrom: 'the-last-build',
  })
  await workplace.listen({ port: settings.port, host: '127.0.0.1' })
  await answers.listen({ port: settings.answersPort, host: '127.0.0.1' })
  return { workplace, people, dialogue, answers, logins }
}

export const startWorld = async (
  overrides: NodeJS.ProcessEnv = {},
  library: Library = ourLibrary,
): Promise<World> => {
  const cluster = await findCluster()
  const database = await cloneDatabase(cluster)
  const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-world-'))
  const keysFolder = join(folder, 'keys')
  await mkdir(keysFolder, { mode: 0o700 })
  await cp(join(cluster.folder, 'keys/database-logins'), join(keysFolder, 'database-logins'), {
    recursive: true,
  })
  const settings = settingsFrom({
    PORT: String(await freePort()),
    ANSWERS_PORT: String(await freePort()),
    OOGHOOGTE_DATA: join(folder, 'data'),
    OOGHOOGTE_KEYS: keysFolder,
    LOG_LEVEL: 'silent',
    ...overrides,
  })
  const clock = new SetClock(FIRST_DAY)
  const { workplace, people, dialogue, answers, logins } = await buildServers(
    settings,
    clock,
    database.url,
    library,
  )
  const asInstalled = openCountingRoom({
    database: await logins.url(database.url, 'counting'),
    clock,
    keysFolder,
  })
  // Most tests compare figures with what was answered; those about what is moved take the room as it is installed.
  const counting = { ...asInstalled, movesOf: async () => standStill }
  await layOutKeys(counting.keys, systemRandom)
  return {
    cluster,
    databaseUrl: database.url,
    settings,
    clock,
    people,
    dialogue,
    counting,
    asInstalled,
    workplace,
    answers,
    servers: connect(settings.workplaceUrl.replace('localhost', '127.0.0.1'), settings.answersUrl),
    folder,
    stop: async () => {
      await Promise.all([workplace.close(), answers.close(), counting.db.destroy()])
      await database.drop()
      await rm(folder, { recursive: true, force: true })
      await cluster.stop()
    },
  }
}

/** A one-time token for HR, who needs no mail for it. */
export const hrToken = async ({ people, clock }: World): Promise<string> => {
  const account = randomUUID()
  await addHr(people.db, account, `hr-${account}@bedrijf.example`)
  const token = newToken(systemRandom)
  await keepSignInLink(people.db, token, account, linkExpiry(clock))
  return token
}
