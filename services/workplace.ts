import fastifyCookie from '@fastify/cookie'
import fastifyCors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { denyByDefault } from './deny-by-default.plugin.ts'
import { conversationsRoutes } from './dialogue/conversations/conversations.routes.ts'
import type { DB as DialogueTables } from './dialogue/database.generated.ts'
import type { DialogueRoom } from './dialogue/dialogue-room.ts'
import { leaversRoutes } from './dialogue/leavers/leavers.routes.ts'
import { overviewRoutes } from './dialogue/overview/overview.routes.ts'
import { recordRoutes } from './dialogue/record/record.routes.ts'
import { RoomKeys } from './dialogue/seals/room-keys.ts'
import { sheetsRoutes } from './dialogue/sheets/sheets.routes.ts'
import { yearsRoutes } from './dialogue/yearly/years.routes.ts'
import { healthRoutes } from './health.routes.ts'
import { libraryRoutes } from './library/library.routes.ts'
import { type Library, ourLibrary } from './library/library.ts'
import { handOutPages, inlineScriptsFor, type PagesFrom } from './pages.ts'
import { processingRecordRoutes } from './people/accountability/processing-record.routes.ts'
import { accountsRoutes } from './people/accounts/accounts.routes.ts'
import { openProvider } from './people/accounts/open-provider.ts'
import { ownSessionsRoutes } from './people/accounts/own-sessions.routes.ts'
import { passkeysRoutes } from './people/accounts/passkeys.routes.ts'
import { providerRoutes, RETURN_PATH } from './people/accounts/provider.routes.ts'
import { rolesRoutes } from './people/accounts/roles.routes.ts'
import { findSession } from './people/accounts/sessions.queries.ts'
import { signInRoutes } from './people/accounts/sign-in.routes.ts'
import { auditRoutes } from './people/audit/audit.routes.ts'
import { portionsOf } from './people/bounds.queries.ts'
import { everybodyRoutes } from './people/by-hand/everybody.routes.ts'
import { calendarRoutes } from './people/calendar/calendar.routes.ts'
import { contactsRoutes } from './people/contacts/contacts.routes.ts'
import type { DB as PeopleTables } from './people/database.generated.ts'
import { waitingListsRoutes } from './people/incoming/waiting-lists.routes.ts'
import { letterWordsRoutes } from './people/letter-words/letter-words.routes.ts'
import { oversightRoutes } from './people/oversight/oversight.routes.ts'
import { cookieNameFor, type PeopleRoom } from './people/people-room.ts'
import { readLog } from './people/post-room/notices.queries.ts'
import { outboxRoutes } from './people/post-room/outbox.routes.ts'
import { wakePostRoom } from './people/post-room/post.queries.ts'
import { PostRoom } from './people/post-room/post-room.ts'
import { wavesRoutes } from './people/pulses/waves.routes.ts'
import { provisioningRoutes } from './people/scim/provider.routes.ts'
import { refuseStrangers } from './people/scim/provider-token.ts'
import { scimRoutes } from './people/scim/scim.routes.ts'
import { senderAdviceRoutes } from './people/sender-advice/sender-advice.routes.ts'
import { staffListRoutes } from './people/staff-list/staff-list.routes.ts'
import { ticketsRoutes } from './people/tickets/tickets.routes.ts'
import { standInsRoutes } from './people/units/stand-ins.routes.ts'
import { unitsRoutes } from './people/units/units.routes.ts'
import { BeforeRoutes } from './plumbing/before-routes.ts'
import { Bounds } from './plumbing/bounds.ts'
import type { Clock } from './plumbing/clock.ts'
import { acceptPlainJson, installContracts } from './plumbing/contract.plugin.ts'
import { KeyFolder } from './plumbing/key-folder.ts'
import { orLost } from './plumbing/lost.plugin.ts'
import { mailSender } from './plumbing/mail.ts'
import { registerPool } from './plumbing/postgres.plugin.ts'
import { installProblems, refusedBefore } from './plumbing/problem.plugin.ts'
import type { Random } from './plumbing/random.ts'
import type { Settings } from './plumbing/settings.ts'
import { quietLog } from './quiet-log.ts'
import { commentsRoutes } from './results/comments/comments.routes.ts'
import { releasesRoutes } from './results/comments/releases.routes.ts'
import { exportsRoutes } from './results/exports/exports.routes.ts'
import { organisationResultsRoutes } from './results/organisation-results/organisation-results.routes.ts'
import { teamResultsRoutes } from './results/team-results/team-results.routes.ts'
import { atMostAMinuteTogether, installBounds, installStrictWeb, takeOne } from './strict-web.plugin.ts'

export interface WorkplaceOptions {
  readonly settings: Settings
  readonly clock: Clock
  readonly random: Random
  /** Connection strings of the rooms that live in this server. */
  readonly databases: { readonly people: string; readonly results: string; readonly dialogue: string }
  readonly pagesFrom: PagesFrom
  /** Another one than the product's own. */
  readonly library?: Library
}

export interface Workplace {
  readonly app: FastifyInstance
  readonly people: PeopleRoom
  readonly dialogue: DialogueRoom
}

/** The key folders of this process. */
export const peopleKeys = (keysFolder: string): PeopleRoom['keys'] => ({
  ticket: new KeyFolder(keysFolder, 'ticket-keys'),
  invitation: new KeyFolder(keysFolder, 'invitation-keys'),
  group: new KeyFolder(keysFolder, 'group-keys'),
  signIn: new KeyFolder(keysFolder, 'sign-in-keys'),
  tallyPublic: new KeyFolder(keysFolder, 'tally-public'),
  manifests: new KeyFolder(keysFolder, 'manifests'),
  staffList: new KeyFolder(keysFolder, 'staff-list'),
  alarms: new KeyFolder(keysFolder, 'alarms'),
})

/** What the survey page, on the other origin, may post to. */
const CROSSING_ROUTES: readonly string[] = ['/tickets', '/codes']

/** Ten characters can be guessed, so they are counted wherever they are sent; a link cannot. */
const holdsCode = ({ body }: FastifyRequest): boolean => {
  const { code, invitation } = body as { readonly code?: string; readonly invitation?: string }
  return (code ?? invitation)?.length === CODE_LENGTH
}
const CODE_LENGTH = 10

/** The workplace server: rooms people, results and dialogue, for those who sign in. */
export const buildWorkplace = async (options: WorkplaceOptions): Promise<Workplace> => {
  const { settings, clock, random, library = ourLibrary } = options
  // A staff list may come over a slow line.
  const before = new BeforeRoutes({ replyTo: refusedBefore, requestTimeout: 180_000 })
  const app = Fastify({
    ...before.serverOptions,
    logger: quietLog(settings.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: false,
    bodyLimit: 64 * 1024,
    rewriteUrl: orLost,
  })
  installProblems(app)
  await installStrictWeb(app, {
    connectTo: [],
    inlineScripts: await inlineScriptsFor('workplace'),
    own: settings.workplaceUrl,
    crossing: { origin: settings.answersUrl, routes: CROSSING_ROUTES },
    https: settings.workplaceUrl.startsWith('https:'),
    before,
  })
  // The survey page may ask for a ticket and look up a code, with credentials; nothing else crosses.
  await app.register(fastifyCors, {
    delegator: (request, callback) => {
      const crosses = CROSSING_ROUTES.includes(request.url)
      callback(
        null,
        crosses
          ? {
              origin: settings.answersUrl,
              credentials: true,
              methods: ['POST'],
            }
          : { origin: false },
      )
    },
  })
  await app.register(fastifyCookie)
  // Plain text needs no preflight, so by default nothing is taken that comes as plain text.
  app.removeContentTypeParser('text/plain')
  const contracted = await installContracts(
    app,
    'Ooghoogte, workplace server',
    'For HR and managers; gives tickets to employees.',
  )

  const db = await registerPool<PeopleTables>(app, 'people', options.databases.people)
  const people: PeopleRoom = {
    db,
    bounds: new Bounds(portionsOf(db)),
    settings,
    clock,
    random,
    library,
    keys: peopleKeys(settings.keysFolder),
    post: new PostRoom(
      mailSender({
        smtpUrl: settings.smtpUrl,
        from: settings.mailFrom,
        outbox: `${settings.dataFolder}/outbox`,
        nameOf: random.uuid,
      }),
    ),
    provider: await openProvider(settings, RETURN_PATH),
    cookieName: cookieNameFor(settings.workplaceUrl),
    log: { warn: (line) => app.log.warn(line), info: (line) => app.log.info(line) },
  }
  const results = {
    db: await registerPool<Record<string, never>>(app, 'results', options.databases.results),
  }
  const dialogue: DialogueRoom = {
    db: await registerPool<DialogueTables>(app, 'dialogue', options.databases.dialogue),
    clock,
    random,
    keys: new RoomKeys(new KeyFolder(settings.keysFolder, 'dialogue-keys'), clock, random),
    wakePostRoom: () => wakePostRoom(people.db),
  }
  installBounds(app, people.bounds)
  denyByDefault(app, {
    cookieName: people.cookieName,
    accountOf: (token) => findSession(people.db, token, clock.now()),
    refuseStrangers: (authorization) =>
      refuseStrangers(people, authorization, (bound) => takeOne(people.bounds, bound)),
  })

  healthRoutes(contracted, people.db)
  libraryRoutes(contracted, library)
  signInRoutes(contracted, people)
  passkeysRoutes(contracted, people)
  providerRoutes(contracted, people)
  accountsRoutes(contracted, people)
  ownSessionsRoutes(contracted, people)
  rolesRoutes(contracted, people)
  // The only routes that take a file: a parser that reads twenty megabytes reaches no other.
  await app.register(async (inner) => staffListRoutes(inner.withTypeProvider<ZodTypeProvider>(), people))
  provisioningRoutes(contracted, people)
  // The only routes that speak SCIM, and that a token opens.
  await app.register(async (inner) => scimRoutes(inner, people), { prefix: '/scim/v2' })
  unitsRoutes(contracted, people)
  standInsRoutes(contracted, people)
  everybodyRoutes(contracted, people)
  wavesRoutes(contracted, people)
  calendarRoutes(contracted, people)
  outboxRoutes(contracted, people)
  letterWordsRoutes(contracted, people)
  senderAdviceRoutes(contracted, people)
  waitingListsRoutes(contracted, people)
  contactsRoutes(contracted, people)
  processingRecordRoutes(contracted, people)
  oversightRoutes(contracted, people)
  auditRoutes(contracted, people)
  // The only routes that take JSON as plain text, which needs no preflight.
  await app.register(async (inner) => {
    acceptPlainJson(inner)
    atMostAMinuteTogether(inner, people.bounds, { name: 'codes', most: 3000 }, holdsCode)
    ticketsRoutes(inner.withTypeProvider<ZodTypeProvider>(), people)
  })
  teamResultsRoutes(contracted, results)
  organisationResultsRoutes(contracted, results)
  releasesRoutes(contracted, results)
  commentsRoutes(contracted, results)
  exportsRoutes(contracted, results)
  overviewRoutes(contracted, dialogue)
  conversationsRoutes(contracted, dialogue)
  sheetsRoutes(contracted, dialogue)
  recordRoutes(contracted, dialogue)
  leaversRoutes(contracted, dialogue)
  yearsRoutes(contracted, dialogue)
  await handOutPages(app, 'workplace', options.pagesFrom, () => readLog(people.db))
  return { app, people, dialogue }
}
