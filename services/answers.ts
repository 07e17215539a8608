import Fastify, { type FastifyInstance } from 'fastify'
import type { AnswersRoom } from './answers/answers-room.ts'
import { ballotsRoutes } from './answers/ballots/ballots.routes.ts'
import { installForgetfulness, refusedUnread, SILENT } from './answers/forgetful-log.plugin.ts'
import { PublicTexts } from './answers/public-texts.ts'
import { readLog } from './answers/transparency/transparency.queries.ts'
import { transparencyRoutes } from './answers/transparency/transparency.routes.ts'
import { KnownManifests } from './answers/waves/known-manifests.ts'
import { SegmentLists } from './answers/waves/segments.ts'
import { readManifest, readSegments } from './answers/waves/waves.queries.ts'
import { publicWavesRoutes } from './answers/waves/waves.routes.ts'
import { healthRoutes } from './health.routes.ts'
import { handOutPages, inlineScriptsFor, type PagesFrom } from './pages.ts'
import { BeforeRoutes } from './plumbing/before-routes.ts'
import type { Clock } from './plumbing/clock.ts'
import { acceptPlainJson, installContracts } from './plumbing/contract.plugin.ts'
import { KeyFolder } from './plumbing/key-folder.ts'
import { orLost } from './plumbing/lost.plugin.ts'
import { registerPool } from './plumbing/postgres.plugin.ts'
import type { Settings } from './plumbing/settings.ts'
import { anyone } from './scopes.ts'
import { installStrictWeb } from './strict-web.plugin.ts'
import type { LogEntry } from './ticket/log-chain.ts'

export interface AnswersOptions {
  readonly settings: Settings
  readonly clock: Clock
  /** Connection string of the answers room. */
  readonly database: string
  readonly pagesFrom: PagesFrom
}

/** The answers server: its own origin, its own process, its own role, no log, no session, no cookie. */
export const buildAnswers = async (options: AnswersOptions): Promise<FastifyInstance> => {
  const { settings } = options
  const before = new BeforeRoutes({ replyTo: refusedUnread, requestTimeout: 30_000 })
  const app = Fastify({ ...SILENT, ...before.serverOptions, bodyLimit: 4 * 1024, rewriteUrl: orLost })
  installForgetfulness(app)
  await installStrictWeb(app, {
    connectTo: [settings.workplaceUrl],
    inlineScripts: await inlineScriptsFor('answers'),
    own: settings.answersUrl,
    https: settings.answersUrl.startsWith('https:'),
    before,
  })
  const contracted = await installContracts(
    app,
    'Ooghoogte, answers server',
    'Takes sealed ballots; shows what everybody may compare.',
  )
  acceptPlainJson(app)
  const db = await registerPool<Record<string, never>>(app, 'answers', options.database)
  const room: AnswersRoom = {
    db,
    segments: new SegmentLists((fingerprint) => readSegments(db, fingerprint)),
    clock: options.clock,
    ticketKeys: new KeyFolder(settings.keysFolder, 'ticket-keys'),
    manifests: new KeyFolder(settings.keysFolder, 'manifests'),
    known: new KnownManifests((fingerprint) => readManifest(db, fingerprint)),
    texts: new PublicTexts(),
  }
  healthRoutes(contracted, room.db)
  publicWavesRoutes(contracted, room)
  transparencyRoutes(contracted, room)
  ballotsRoutes(contracted, room)
  app.get('/page.json', { ...anyone, schema: { hide: true } }, async () => ({
    workplace: settings.workplaceUrl,
  }))
  await handOutPages(app, 'answers', options.pagesFrom, async () =>
    (await readLog(room.db)).map((entry) => JSON.parse(entry) as LogEntry),
  )
  return app
}
