import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { findInvitation } from '../../services/ticket/invitation.ts'

/**
 * The real processes, told to log as much as they may, and five hundred requests of every kind, the last
 * hundred of them while there is no database. Then every line that anything wrote is read.
 */
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-logs-'))
await chmod(folder, 0o755)
const data = join(folder, 'data')
const keys = join(folder, 'keys')
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PORT: String(await freePort()),
  ANSWERS_PORT: String(await freePort()),
  OOGHOOGTE_DATA: data,
  OOGHOOGTE_KEYS: keys,
  LOG_LEVEL: 'debug',
  DATABASE_URL: '',
  NODE_OPTIONS: '',
}
const top = join(import.meta.dirname, '../..')
const node = (file: string, ...args: readonly string[]) => [...RUN_TYPESCRIPT, join(top, file), ...args]
const listen = (child: ChildProcess): { text: string } => {
  const heard = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => (heard.text += String(part)))
  return heard
}
const start = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, args, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
const until = async (done: () => boolean | Promise<boolean>) => {
  for (let waited = 0; !(await done()) && waited < 60_000; waited += 50) await pause(50)
}

const product = start(node('scripts/ooghoogte.ts', 'serve'))
const said = listen(product)
await until(() => said.text.includes('Stop with Ctrl-C'))
const postmaster = async () => (await readFile(join(data, 'database/postmaster.pid'), 'utf8')).split('\n')
const [databasePid, , , databasePort] = await postmaster()
// The same answers server once more, alone on its own lines, so that not one of them is somebody else's.
const alonePort = String(await freePort())
const alone = start(node('services/processes/answers.ts'), {
  ANSWERS_PORT: alonePort,
  DATABASE_URL: `postgresql://127.0.0.1:${databasePort}/ooghoogte`,
})
const saidAlone = listen(alone)
t.teardown(async () => {
  for (const child of [alone, product]) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  await rm(folder, { recursive: true, force: true })
})
const workplace = `http://127.0.0.1:${env.PORT}`
const answers = `http://127.0.0.1:${alonePort}`
const isThere = (url: string) =>
  fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  )
await until(() => isThere(answers))

const token = /sign-in#([\w-]+)/.exec(said.text)?.[1]
const session = await fetch(`${workplace}/api/sessions`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token }),
})
const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
const asHr = async (method: string, path: string, type?: string, body?: string) => {
  const headers = type === undefined ? { cookie } : { cookie, 'content-type': type }
  const reply = await fetch(`${workplace}/api/${path}`, { method, headers, ...(body ? { body } : {}) })
  return reply.json().catch(() => undefined)
}
await asHr('POST', 'staff-list', 'text/csv', await readFile(join(top, 'test/fixtures/bakkerij.csv'), 'utf8'))
const agreement = JSON.stringify({ reference: 'OR 1', agreedOn: '2026-01-02' })
await asHr('PUT', 'works-council-agreement', 'application/json', agreement)
const [unit] = (await asHr('GET', 'units')).filter(({ name }: { name: string }) => name === 'Directie')
const closes = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
const asked = JSON.stringify({ form: 'core', audience: [unit.unit], closes })
const opened = await asHr('POST', 'waves', 'application/json', asked)
const outbox = join(data, 'outbox')
await until(async () => (await readdir(outbox).catch(() => [])).length >= 16)
const letters = await Promise.all(
  (await readdir(outbox)).map(async (name) =>
    (await readFile(join(outbox, name), 'utf8')).replace(/=\r?\n/g, ''),
  ),
)
const links = letters.flatMap(
  (letter) => findInvitation(/\/(#[^\s]+\.(?:nl|en|fr|de))\s/.exec(letter)?.[1] ?? '') ?? [],
)

/** The identity provider's token, as the operator makes it beside the running product. */
const made = spawn(process.execPath, node('scripts/ooghoogte.ts', 'scim', 'token'), {
  env,
  stdio: ['ignore', 'pipe', 'ignore'],
})
const printed = listen(made)
await once(made, 'close')
const { address: scim, token: scimToken } = JSON.parse(printed.text) as { address: string; token: string }

const CANARY = 'kanarie-in-de-regels-8806'
const AGENT = `Spion/${CANARY}`
const FORWARDED = '203.0.113.77'
interface Kind {
  readonly to: string
  readonly method?: string
  readonly type?: string
  readonly body?: string
  readonly authorization?: string
}
const [link] = links
const ticket = JSON.stringify({ ...link, blinded: 'A'.repeat(43), segment: '0'.repeat(16) })
const ballot = JSON.stringify({
  wave: link?.fingerprint,
  segment: '0'.repeat(16),
  nonce: 'A'.repeat(43),
  y: 'A'.repeat(86),
  c: 'A'.repeat(11031),
})
const plain = 'text/plain'
const postsTo = (url: string, good: string): readonly Kind[] => [
  { to: url, type: plain, body: good },
  { to: url, type: plain, body: `${good.slice(0, -1)},"more":"${CANARY}"}` },
  { to: url, type: plain, body: `{"invitation":"${link?.invitation}","${CANARY}":` },
  { to: url, type: 'application/json', body: `${CANARY} is no JSON` },
  { to: url, type: 'application/xml', body: `<${CANARY}/>` },
  { to: url, type: `${CANARY}/${CANARY}`, body: CANARY },
  { to: url, type: plain, body: CANARY.repeat(4000) },
  { to: url, type: plain, body: '' },
  { to: url, method: 'PUT', type: plain, body: good },
  { to: url, method: 'PATCH', type: plain, body: good },
]
const readsOf = (server: string): readonly Kind[] =>
  [
    '/',
    '/health/ready',
    `/m/${link?.fingerprint}`,
    `/m/${CANARY}`,
    `/nothing/${CANARY}`,
    '/%00%ff%zz',
  ].flatMap((path) => [
    { to: `${server}${path}?i=${link?.invitation}&${CANARY}`, method: 'GET' },
    { to: `${server}${path}`, method: 'DELETE' },
  ])
/** One person who is pushed, refused, pushed twice, looked up and changed. */
const pushed = (more: object) => ({
  to: `${scim}/Users`,
  type: 'application/scim+json',
  authorization: `Bearer ${scimToken}`,
  ...more,
})
const pushedBob = JSON.stringify({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: 'bob@bakkerij.example',
  displayName: `Bob ${CANARY}`,
  emails: [{ value: 'bob@bakkerij.example' }],
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: '12', department: CANARY },
})
const pushes: readonly Kind[] = [
  pushed({ body: pushedBob }),
  pushed({ body: pushedBob.replace('12', CANARY) }),
  pushed({ body: pushedBob.replace('employeeNumber', CANARY) }),
  pushed({ body: `{"userName": "${CANARY}` }),
  pushed({ body: pushedBob, authorization: `Bearer ${CANARY}` }),
  pushed({
    to: `${scim}/Users?filter=userName+eq+%22bob@bakkerij.example%22`,
    method: 'GET',
    type: undefined,
  }),
  pushed({ to: `${scim}/Users/${CANARY}`, method: 'PATCH', body: '{}' }),
  pushed({ to: `${scim}/${CANARY}`, method: 'GET', type: undefined }),
]
const KINDS: readonly Kind[] = [
  ...pushes,
  ...postsTo(`${workplace}/tickets`, ticket),
  ...postsTo(`${workplace}/codes`, JSON.stringify({ code: '0000000000', fingerprint: link?.fingerprint })),
  ...postsTo(`${workplace}/api/sessions`, JSON.stringify({ token: CANARY })),
  ...postsTo(`${workplace}/api/staff-list`, CANARY),
  ...postsTo(`${answers}/ballots`, ballot),
  ...readsOf(workplace),
  ...readsOf(answers),
  { to: `${workplace}/api/sign-in-links`, type: 'application/json', body: '{"mail":"bob@bakkerij.example"}' },
]
const statuses: Record<'workplace' | 'answers', Set<number>> = { workplace: new Set(), answers: new Set() }
let sent = 0
const send = async ({ to, method = 'POST', type, body, authorization }: Kind): Promise<void> => {
  const headers = {
    'user-agent': AGENT,
    'x-forwarded-for': FORWARDED,
    forwarded: `for=${FORWARDED}`,
    referer: `https://${CANARY}.example/`,
    cookie: `session=${CANARY}`,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(authorization === undefined ? {} : { authorization }),
  }
  const reply = await fetch(to, { method, headers, ...(body === undefined ? {} : { body }) })
  await reply.arrayBuffer()
  statuses[to.startsWith(answers) ? 'answers' : 'workplace'].add(reply.status)
  sent++
}
const sendSeveral = async (kinds: readonly Kind[]) => {
  for (let at = 0; at < kinds.length; at += 15) await Promise.all(kinds.slice(at, at + 15).map(send))
}

t.test('five hundred requests of every kind, some of them without a database', async (t) => {
  t.equal(opened.invited, 16)
  t.equal(links.length, 16, 'every letter has its link')
  while (sent < 400) await sendSeveral(KINDS)
  process.kill(Number(databasePid), 'SIGINT')
  const ready = (url: string) =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  await until(async () => !(await ready(workplace)) && !(await ready(answers)))
  const before = sent
  while (sent < before + 100) await sendSeveral(KINDS)
  for (const status of [200, 201, 400, 401, 404, 409, 413, 415, 500, 503])
    t.ok(statuses.workplace.has(status), `workplace ${status}: ${[...statuses.workplace]}`)
  for (const status of [200, 403, 404, 503])
    t.ok(statuses.answers.has(status), `answers ${status}: ${[...statuses.answers]}`)
  // What there is at an address, and under which verbs, is nobody's to find out.
  for (const seen of Object.values(statuses)) t.notOk(seen.has(405), 'another verb is another address')
  t.ok(sent >= 500, `${sent} requests`)
})

t.test('no line of any log knows an address, an agent, an invitation, or a word of a request', async (t) => {
  t.match(said.text, '"unexpected"', 'what broke is logged, so there is something to read')
  const logs: Record<string, string> = {
    'what the processes wrote': said.text,
    'the database': await readFile(join(data, 'database.log'), 'utf8'),
  }
  for (const name of await readdir(data, { recursive: true })) {
    if (/\.(log|csv|json|txt)$/.test(name)) logs[name] = await readFile(join(data, name), 'utf8')
  }
  const never = [
    CANARY,
    FORWARDED,
    'remoteAddress',
    'remotePort',
    'user-agent',
    'cookie',
    '"ip"',
    '::1',
    ...links.flatMap(({ invitation, segmentKey }) => [invitation, segmentKey]),
    'A'.repeat(43),
    scimToken,
    'bakkerij.example',
  ]
  for (const [name, log] of Object.entries(logs)) {
    t.strictSame(
      never.filter((words) => log.includes(words)),
      [],
      name,
    )
  }
})

t.test('the answers server wrote nothing at all', (t) => {
  t.equal(saidAlone.text, '')
  t.equal(alone.exitCode, null, 'and it still runs, without its database')
  t.end()
})
