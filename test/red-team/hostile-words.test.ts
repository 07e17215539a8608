import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import t from 'tap'
import { plainText } from '../../services/plain-text/plain-text.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { findRunning } from '../../services/plumbing/embedded-postgres.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { RUN_TYPESCRIPT } from '../../services/plumbing/run-typescript.ts'
import { asOwner } from '../world/cluster.ts'
import { askPlainly } from '../world/plain-request.ts'
import { asBytes, HOSTILE } from './attacks/hostile-words.ts'
import {
  type Fitting,
  type HostileRequest,
  requestsOf,
  type Specification,
} from './attacks/texts-of-routes.ts'

/**
 * The real processes, told to log as much as they may; and every place of every route that takes a text, from
 * the list of routes and the specifications, with every hostile text.
 */
const CANARY = 'kanarie'
const top = join(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'ooghoogte-hostile-'))
await chmod(folder, 0o755)
const data = join(folder, 'data')
const keys = join(folder, 'keys')
const ports = { workplace: await freePort(), answers: await freePort() } as const
type Server = keyof typeof ports
const product: ChildProcess = spawn(
  process.execPath,
  [...RUN_TYPESCRIPT, join(top, 'scripts/ooghoogte.ts'), 'serve'],
  {
    env: {
      ...process.env,
      PORT: String(ports.workplace),
      ANSWERS_PORT: String(ports.answers),
      LOG_LEVEL: 'debug',
      OOGHOOGTE_DATA: data,
      OOGHOOGTE_KEYS: keys,
      DATABASE_URL: '',
      NODE_OPTIONS: '',
      WORKS_COUNCIL_MAIL: 'or@bakkerij.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  },
)
let said = ''
for (const stream of [product.stdout, product.stderr]) stream?.on('data', (part) => (said += String(part)))
t.teardown(async () => {
  product.kill('SIGTERM')
  if (product.exitCode === null && product.signalCode === null) await once(product, 'exit')
  await rm(folder, { recursive: true, force: true })
})
const until = async (done: () => boolean | Promise<boolean>) => {
  for (let waited = 0; !(await done()) && waited < 60_000; waited += 50) await pause(50)
}
await until(() => said.includes('Stop with Ctrl-C'))
const database = await findRunning(join(data, 'database'), await new DatabaseLogins(keys).password('owner'))
const workplace = `http://127.0.0.1:${ports.workplace}`

const session = await fetch(`${workplace}/api/sessions`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token: /sign-in#([\w-]+)/.exec(said)?.[1] }),
})
const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
const asHr = async (method: string, path: string, type?: string, body?: string | Buffer) => {
  const content = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)) }
  const headers = type === undefined ? { cookie } : { cookie, 'content-type': type }
  const reply = await fetch(`${workplace}/api/${path}`, { method, headers, ...content })
  return { status: reply.status, body: await reply.json().catch(() => undefined) }
}
const bakery = await readFile(join(top, 'test/fixtures/bakkerij.csv'), 'utf8')
/** Every cell of one line with a text in its middle, and every heading, one after another. */
const listsWith = (text: string): readonly (readonly [string, Buffer])[] =>
  [0, 5].flatMap((line) =>
    [...Array(7).keys()].map((column): readonly [string, Buffer] => {
      const rows = bakery
        .trimEnd()
        .split('\n')
        .map((row) => row.split(';'))
      const cell = rows[line]?.[column] ?? ''
      rows[line]![column] = `"${cell.slice(0, 2)}${CANARY}${text}${cell.slice(2)}"`
      return [`line ${line + 1}, column ${column + 1}`, asBytes(rows.map((row) => row.join(';')).join('\n'))]
    }),
  )
await asHr('POST', 'staff-list', 'text/csv', bakery)
const unit = (await asHr('GET', 'units')).body.find(({ name }: { name: string }) => name === 'Directie').unit
let wave: string = randomUUID()
const closes = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)

/** What fits each place, as far as a stranger or HR could know. */
const fitting: Fitting = (name, { type, format, pattern, minimum }) => {
  if (type === 'integer' || type === 'number') return Math.max(5, minimum ?? 5)
  if (format === 'date') return name === 'closes' ? closes : '2026-01-02'
  if (name === 'unit' || name === 'audience') return unit
  if (name === 'wave') return wave
  if (format === 'uuid' || ['letter', 'comment'].includes(name)) return randomUUID()
  if (name === 'mail') return `${CANARY}@bakkerij.example`
  if (name === 'form') return 'core'
  const length = Number(/\{(\d+)[,}]/.exec(pattern ?? '')?.[1] ?? 0)
  return length > 0 ? '0'.repeat(length) : `${CANARY}-and-some-more-words`
}

const routes: Readonly<Record<Server, readonly string[]>> = JSON.parse(
  await readFile(join(top, 'test/rooms/routes.json'), 'utf8'),
)
const specificationOf = async (server: Server): Promise<Specification> =>
  (await (await fetch(`http://127.0.0.1:${ports[server]}/openapi.json`)).json()) as Specification

t.test('a letter with such a word in it has the headers of every letter', async (t) => {
  const reference = `OR ${CANARY}${Object.values(HOSTILE).slice(0, -1).join('')}`
  const agreement = JSON.stringify({ reference: reference.slice(0, 300), agreedOn: '2026-01-02' })
  await asHr('POST', 'staff-list', 'text/csv', listsWith(HOSTILE['a header of its own'] ?? '')[8]?.[1])
  t.equal((await asHr('PUT', 'works-council-agreement', 'application/json', agreement)).status, 204)
  const asked = JSON.stringify({ form: 'core', audience: [unit], closes })
  const opened = await asHr('POST', 'waves', 'application/json', asked)
  t.equal(opened.status, 201, JSON.stringify(opened.body))
  wave = opened.body.wave
  const outbox = join(data, 'outbox')
  const names = () => readdir(outbox).catch(() => [] as string[])
  await until(async () => (await names()).length >= 16)
  const letters = await Promise.all((await names()).map((name) => readFile(join(outbox, name))))
  t.ok(
    letters.some((letter) => letter.includes(CANARY)),
    'a word of the list stands in one',
  )
  for (const letter of letters) {
    const { headers, text } = await simpleParser(letter)
    t.strictSame(
      [...headers.keys()].filter((name) => name === 'bcc' || name === 'cc'),
      [],
    )
    t.equal(plainText(text ?? ''), text?.replaceAll('\r\n', '\n'))
  }
})

interface Told {
  readonly server: Server
  readonly what: string
  readonly status: number
}
const told: Told[] = []
const send = async (server: Server, route: string, request: HostileRequest, signedIn: boolean) => {
  const headers = signedIn ? { ...request.headers, cookie } : request.headers
  const { status, text, headers: names } = await askPlainly(ports[server], { ...request, headers })
  told.push({ server, status, what: `${route}, ${request.at}` })
  // What was sent comes back in no header, and starts none.
  if (names.includes('bcc') || /^[^\r]*kanarie/.test(text.split('\r\n\r\n', 1)[0] ?? ''))
    told.push({ server, status: 999, what: `${route}, ${request.at}: in a header` })
}
/** A handful at a time: two servers answer. */
const inTurns = async (work: readonly (() => Promise<void>)[]) => {
  for (let at = 0; at < work.length; at += 8) await Promise.all(work.slice(at, at + 8).map((one) => one()))
}

t.test('no text, wherever it is put, is more than a refusal', async (t) => {
  for (const [name, words] of Object.entries(HOSTILE)) {
    const text = `${CANARY}${words}${CANARY}`
    for (const server of ['workplace', 'answers'] as const) {
      const { paths } = await specificationOf(server)
      const work = routes[server].flatMap((line) => {
        const [, method = '', path = '', scope = ''] = /^(\w+) (\S+): (.*)$/.exec(line) ?? []
        const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
        const headers = [
          'accept',
          'accept-language',
          'cookie',
          'origin',
          'user-agent',
          'range',
          'if-none-match',
        ]
        const shouted = headers.map((header) => [header, asBytes(`session=${text}`)] as const)
        const bare = { method, path: path.replaceAll(/:\w+/g, () => randomUUID()), body: undefined }
        return [
          ...requestsOf(method, path, operation, text, fitting).map(
            (request) => () =>
              send(server, `${name}: ${line}`, request, scope !== 'anyone' && method !== 'DELETE'),
          ),
          // Without a session, for one of these is the cookie itself.
          ...shouted.map(
            (one) => () =>
              send(
                server,
                `${name}: ${line}`,
                { ...bare, headers: Object.fromEntries([one]), at: one[0] },
                false,
              ),
          ),
        ]
      })
      await inTurns(work)
    }
    for (const [at, list] of listsWith(words))
      for (const path of ['/api/staff-list/preview', '/api/staff-list']) {
        const request = { method: 'POST', path, headers: { 'content-type': 'text/csv' }, body: list, at }
        await send('workplace', `${name}: POST ${path}`, request, true)
      }
  }
  t.strictSame(
    told.filter(({ status }) => !(status >= 200 && status < 500)),
    [],
    'nothing breaks, and everything is answered',
  )
  const statuses = (server: Server) =>
    [...new Set(told.filter((one) => one.server === server).map(({ status }) => status))].sort()
  t.comment(`measured: ${told.length} requests; ${statuses('workplace')}; ${statuses('answers')}`)
  t.ok(told.length > 3000)
  for (const status of [200, 202, 204, 400, 401, 403, 404, 422])
    t.ok(statuses('workplace').includes(status), `workplace ${status}`)
})

/** Every text of the database that has our word in it, and where it stands. */
const keptNow = () =>
  asOwner(database?.ownerUrl ?? '', async (owner) => {
    const { rows: columns } = await owner.query<{ at: string; column: string }>(
      `select c.oid::regclass::text as at, quote_ident(a.attname) as column
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind = 'r' and a.attnum > 0
         and not a.attisdropped and format_type(a.atttypid, null) in ('text', 'json', 'jsonb', 'text[]')`,
    )
    const kept: { readonly at: string; readonly text: string }[] = []
    for (const { at, column } of columns) {
      const { rows } = await owner.query<{ text: string }>(
        `select ${column}::text as text from ${at} where ${column}::text ilike '%${CANARY}%'`,
      )
      kept.push(...rows.map(({ text }) => ({ at: `${at}.${column}`, text })))
    }
    return kept
  })

t.test('what is taken is kept as plain text, wherever it is kept', async (t) => {
  const seen = new Set<string>()
  const look = async (name: string) => {
    const kept = await keptNow()
    for (const { at } of kept) seen.add(at)
    t.strictSame(
      kept.filter(({ text }) => plainText(text) !== text || /\\u(0000|d83d|de42)/i.test(text)),
      [],
      name,
    )
  }
  await look('after everything')
  for (const [name, words] of Object.entries(HOSTILE))
    for (const [at, list] of listsWith(words).slice(7, 13)) {
      // Each on its own: two changes of one person could make another person.
      await asHr('POST', 'staff-list', 'text/csv', bakery)
      t.ok([200, 422].includes((await asHr('POST', 'staff-list', 'text/csv', list)).status))
      await look(`${name}: ${at}`)
    }
  for (const at of ['employees.number', 'employees.first_name', 'employees.last_name', 'units.name'])
    t.ok(seen.has(`people.${at}`), at)
  t.ok(seen.has('people.works_council_agreement.reference'))
  t.comment(`measured: ${[...seen].join(' ')}`)
})

t.test('and no line of any log has one of them', async (t) => {
  const logs: Record<string, string> = { 'what the processes wrote': said }
  for (const name of await readdir(data, { recursive: true }))
    if (/\.(log|csv|json|txt)$/.test(name)) logs[name] = await readFile(join(data, name), 'utf8')
  for (const [name, log] of Object.entries(logs)) t.notMatch(log, new RegExp(CANARY, 'i'), name)
  t.notMatch(said, /"unexpected"/, 'nothing was unexpected')
})
