/**
 * Who may import whom (services/README.md). One rule a wall, each with the reason for it;
 * `test/rooms/imports.test.ts` runs them over the whole product and proves for each that it bites.
 *
 * Imports of types count too, unless a rule says otherwise: who needs another room's shapes is about to
 * need the rest of it.
 */
const ROOMS = 'people|answers|counting|results|dialogue'
const OURS = '^(services|ui|scripts|test)/'
/** A package of that name; before the install, dependency-cruiser sees the bare name. */
const npm = (names) => `^(node_modules/)?(@types/)?(${names})(/|$)`
const FASTIFY = npm('fastify|fastify-plugin|@fastify')
const DATABASE = npm('kysely|pg|@fastify/postgres')
/** Asked of Vite while it builds, which fails by itself when there is nothing to give. */
const VITE = '\\?(raw|url)$'
const FROM_NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown']

const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const betweenRooms = [
  wall(
    'rooms-never-meet',
    'A room that can import another can know what it must never know. Their only meeting place is the database, where a role and a definer function stand at every door.',
    { path: `^services/(${ROOMS})/` },
    { path: `^services/(${ROOMS})/`, pathNot: '^services/$1/' },
  ),
  wall(
    'plain-text-imports-nothing-of-ours',
    'What a text may hold is the same everywhere: on a phone, in a list, in a letter, at the count.',
    { path: '^services/plain-text/' },
    { path: OURS, pathNot: '^services/plain-text/' },
  ),
  wall(
    'shared-folders-know-no-room',
    'What several rooms build on would otherwise be a passage between them.',
    { path: '^services/(plain-text|sealing|ticket|ballot|blocks|conversation-check|library|plumbing)/' },
    { path: `^services/(${ROOMS})/` },
  ),
  wall(
    'ticket-imports-nothing-of-ours',
    'The cryptography of a ticket is read by whoever distrusts us: it must be readable by itself.',
    { path: '^services/ticket/' },
    { path: OURS, pathNot: '^services/ticket/' },
  ),
  wall(
    'sealing-imports-nothing-of-ours',
    'It seals bytes for whoever asks. Who knew what is sealed could not be shared by rooms that must not know it.',
    { path: '^services/sealing/' },
    { path: OURS, pathNot: '^services/sealing/' },
  ),
  wall(
    'ballot-imports-ticket-only',
    'A ballot is bound to the manifest that ticket defines, and its words are plain text. Anything more would have to be trusted on the phone as well.',
    { path: '^services/ballot/' },
    { path: OURS, pathNot: '^services/(ballot|ticket|plain-text)/' },
  ),
  wall(
    'conversation-check-stands-alone',
    'It reads sentences, in a browser and on the server, and has nothing to ask anybody.',
    { path: '^services/conversation-check/' },
    { path: OURS, pathNot: '^services/conversation-check/' },
  ),
  wall(
    'blocks-know-no-product',
    'The roll-up is a calculation that people uses for who is invited and counting for who answered: the same rule, proved once. It may refuse, and nothing else.',
    { path: '^services/blocks/' },
    { path: OURS, pathNot: '^services/(blocks/|plumbing/refused\\.ts$)' },
  ),
  wall(
    'statistics-are-arithmetic',
    'What may be said about numbers, the same for the count and for the page: figures in, figures and labels out.',
    { path: '^services/statistics/' },
    { path: OURS, pathNot: '^services/statistics/' },
  ),
  wall(
    'library-is-data',
    'Instruments, guides and letters are content, replaced without touching code: reading them needs no more than the shape of a questionnaire.',
    { path: '^services/library/' },
    { path: OURS, pathNot: '^services/(library/|ballot/|plumbing/|scopes\\.ts$)' },
  ),
  wall(
    'library-takes-types-of-a-ballot',
    'Content describes what is asked; sealing and padding are not its business.',
    { path: '^services/library/' },
    { path: '^services/ballot/', dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'plumbing-knows-nothing-of-ours',
    'No domain words in plumbing: what it knew, every room would know.',
    { path: '^services/plumbing/' },
    { path: OURS, pathNot: '^services/(plumbing|plain-text)/' },
  ),
]

const betweenProcesses = [
  wall(
    'rooms-do-not-know-their-process',
    'The process files are the wiring. A room that imports its wiring reaches the other rooms through it.',
    { path: `^services/(${ROOMS}|plumbing)/` },
    { path: '^services/(main|workplace|answers|worker)\\.ts$|^services/processes/' },
  ),
  wall(
    'answers-process-loads-no-other-room',
    'The server that takes ballots must not even have the code that knows who people are, or that opens one.',
    { path: '^services/(processes/)?answers\\.ts$' },
    { path: '^services/(people|counting|results|dialogue|sealing)/', reachable: true },
  ),
  wall(
    'workplace-process-never-counts',
    'Sealed ballots are opened in the worker only: the server that HR uses must not have the code for it.',
    { path: '^services/(processes/)?workplace\\.ts$' },
    { path: '^services/(answers|counting|sealing)/', reachable: true },
  ),
  wall(
    'worker-process-loads-counting-only',
    'Who opens ballots must know neither who was invited nor what is shown to whom.',
    { path: '^services/((processes/)?worker|counting/opening-thread)\\.ts$' },
    { path: '^services/(people|answers|results|dialogue)/', reachable: true },
  ),
  wall(
    'worker-process-has-no-network',
    'The worker holds every answer in memory while it counts: no server and no mail may be within its reach.',
    { path: '^services/((processes/)?worker|counting/opening-thread)\\.ts$' },
    { path: [FASTIFY, npm('nodemailer')], reachable: true },
  ),
  wall(
    'product-does-not-know-its-tools',
    'Services and pages run without the command line and the tests.',
    { path: '^(services|ui)/' },
    { path: '^(scripts|test)/' },
  ),
  wall(
    'services-do-not-know-the-pages',
    'A page asks a server, never the other way.',
    { path: '^services/' },
    { path: '^ui/' },
  ),
]

const pages = [
  wall(
    'ui-reaches-services-through-openapi',
    'A page knows what the wire says: the generated types. Only what must be computed on the phone itself is shared as code, the list of pages, how one walks up a tree, which words belong to another talk, and the library: what somebody writes or looks up is not sent.',
    { path: '^ui/' },
    {
      path: '^services/',
      pathNot:
        '^services/((plain-text|sealing|ticket|ballot|conversation-check|library/(kept-apart|aids|lessons))/|library/(find-advice|guides\\.contract|instrument\\.contract)\\.ts$|blocks/up-from\\.ts$|workplace-pages\\.ts$)',
    },
  ),
  wall(
    'isomorphic-code-runs-in-a-browser',
    'Plain text, sealing, ticket, ballot and conversation check are the same code on a phone and on a server, so nothing of node may be in them; nor in a page.',
    {
      path: '^(ui|services/(plain-text|sealing|ticket|ballot|conversation-check|library/kept-apart))/|^services/(blocks/up-from|workplace-pages)\\.ts$',
      pathNot: '^services/(sealing|ticket)/on-server/',
    },
    { dependencyTypes: ['core'] },
  ),
  wall(
    'server-arithmetic-stays-on-servers',
    'What multiplies with the secret of a wave, or opens its ballots, is no business of a phone, and half a megabyte that nobody should have to load.',
    {
      path: '^(ui|services/(sealing|ticket|ballot|conversation-check))/',
      pathNot: '^services/(sealing|ticket)/on-server/',
    },
    { path: '^services/(sealing|ticket)/on-server/' },
  ),
  wall(
    'answer-page-knows-no-workplace',
    'The page where people answer is small enough to be read, and shares no origin, storage or component with the pages of HR.',
    { path: '^ui/answer/' },
    { path: '^(ui/workplace/|services/workplace-pages\\.ts$)' },
  ),
  wall(
    'workplace-pages-know-no-answer-page',
    'Nothing that was made to send an answer may be within reach of a page where somebody is signed in.',
    { path: '^ui/workplace/' },
    { path: '^ui/answer/' },
  ),
  wall(
    'parts-are-dumb',
    'A part gets properties and sends events. One that could ask a server would decide by itself what is shown.',
    { path: '^ui/parts/' },
    { path: ['^ui/(answer|workplace)/', '\\.generated\\.ts$', npm('openapi-fetch'), 'router'] },
  ),
  wall(
    'charts-are-drawn-in-parts',
    'A page that draws by itself would draw a withheld figure its own way.',
    { path: OURS, pathNot: '^ui/parts/' },
    { path: npm('chart\\.js|chartjs-chart-error-bars') },
  ),
  {
    name: 'chart-js-is-imported-once',
    severity: 'error',
    comment: 'One file to replace when the chart library is, and one place that decides how a figure looks.',
    from: { path: '^ui/' },
    module: { path: npm('chart\\.js'), numberOfDependentsMoreThan: 1 },
  },
]

const layers = [
  wall(
    'queries-touch-the-database',
    "SQL stands in *.queries.ts, where the room's role and its grants can be checked against it. Others take `RoomDatabase` from plumbing.",
    { path: '^(services|ui|scripts/commands)/', pathNot: '\\.(queries|generated)\\.ts$|^services/plumbing/' },
    { path: DATABASE },
  ),
  wall(
    'routes-touch-fastify',
    'HTTP stands in *.routes.ts, *.plugin.ts and the process files, so that the rest can be run, tested and read without a server.',
    { path: '^services/', pathNot: '\\.(routes|plugin)\\.ts$|^services/[^/]+\\.ts$|^services/processes/' },
    { path: FASTIFY, dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'contracts-are-zod',
    'A contract says which keys may enter and leave; nothing in it computes.',
    { path: '\\.contract\\.ts$' },
    { dependencyTypes: FROM_NPM, pathNot: npm('zod') },
  ),
]

/**
 * The domain has no packages, except where a package is the subject itself: published cryptography and
 * formats that nobody should write a second time.
 */
const SUBJECTS = [
  ['ticket-is-rfc-9497', 'ticket/ticket', '@noble/curves|@noble/hashes', 'the audited blind evaluation'],
  [
    'server-arithmetic-is-libsodium',
    'ticket/on-server/ristretto',
    'libsodium-wrappers-sumo',
    'ristretto255 in constant time',
  ],
  [
    'manifest-is-hashed',
    'ticket/(manifest|merkle-tree|segment-label)',
    '@noble/hashes',
    'SHA-256, in browsers too',
  ],
  ['sealing-is-rfc-9180', 'sealing/suite', '@hpke/core', 'HPKE, in browsers too'],
  ['manifest-is-rfc-8785', 'people/pulses/(make-manifest|write-wave)', 'canonicalize', 'fingerprinted bytes'],
  [
    'staff-list-is-rfc-4180',
    'people/staff-list/(records|separator)',
    'csv-parse',
    'and what spreadsheets do',
  ],
  [
    'pushed-people-are-rfc-7643',
    'people/scim/(listed-user|patch-user)',
    'scimmy',
    'schemas and patches of SCIM',
  ],
  [
    'encodings-are-tables',
    'people/staff-list/encodings',
    'iconv-lite',
    "of bytes, which Node's own has wrong",
  ],
  [
    'distributions-are-stdlib',
    'statistics/distributions',
    '@stdlib/stats-base-dists-(t-quantile|t-cdf|f-quantile|normal-cdf)',
    'Student t, F and normal, checked against R',
  ],
  ['exports-are-rfc-4180', 'results/exports/figures-csv', 'csv-stringify', 'and safe in a spreadsheet'],
  [
    'passkeys-are-webauthn',
    'people/accounts/check-passkey',
    '@simplewebauthn/server',
    'what devices sign, byte by byte',
  ],
  [
    'provider-is-openid-connect',
    'people/accounts/provider',
    'openid-client',
    'a protocol that nobody should write a second time',
  ],
  ['responses-are-rfc-4180', 'counting/engine/csv-records', 'csv-parse', 'and what spreadsheets do'],
].map(([name, file, packages, because]) => ({ name, path: `^services/${file}\\.ts$`, packages, because }))

/** No suffix, and neither wiring nor plumbing. */
const DOMAIN = '^services/.+/[a-z0-9-]+\\.ts$'
const NOT_DOMAIN = '^services/(plumbing|processes)/'

const domain = [
  wall(
    'domain-imports-no-package',
    'What the product decides must be readable and testable by itself, and must outlive its libraries. The few files whose subject is a package are listed above, each with its reason.',
    { path: DOMAIN, pathNot: [NOT_DOMAIN, ...SUBJECTS.map(({ path }) => path)] },
    { dependencyTypes: FROM_NPM },
  ),
  ...SUBJECTS.map(({ name, path, packages, because }) =>
    wall(
      name,
      `May import ${packages} (${because}), and no other package.`,
      { path },
      { dependencyTypes: FROM_NPM, pathNot: npm(packages) },
    ),
  ),
]

const everywhere = [
  wall('no-cycles', 'Two files that need each other are one idea in two files.', {}, { circular: true }),
  wall(
    'no-orphans',
    'A file that imports nothing and that nobody imports is forgotten work.',
    { orphan: true, path: OURS, pathNot: '\\.d\\.ts$' },
    {},
  ),
  wall(
    'no-dead-ends',
    'An import that leads nowhere is judged by no other wall.',
    { path: OURS },
    { couldNotResolve: true, pathNot: VITE },
  ),
  wall(
    'product-runs-without-its-tools',
    'Whoever installs with --omit=dev must get a product that starts.',
    { path: '^(services|scripts/commands|scripts/ooghoogte)' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
]

module.exports = {
  forbidden: [...betweenRooms, ...betweenProcesses, ...pages, ...layers, ...domain, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // The table of forbidden imports is cruised by itself.
    exclude: { path: '^test/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
