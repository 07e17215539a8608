import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { fetchList } from '../../services/people/incoming/fetch-list.ts'
import { LARGEST_LIST } from '../../services/people/staff-list/largest-list.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** A staff list is fetched from an address, by a real server that behaves as servers do. */
type Answer = (request: IncomingMessage, reply: ServerResponse) => void
let answer: Answer = (_request, reply) => void reply.writeHead(404).end()
const asked: IncomingMessage[] = []
const server = createServer((request, reply) => {
  asked.push(request)
  answer(request, reply)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const url = `http://127.0.0.1:${port}/export/list.csv`
const world = await startWorld({ STAFF_LIST_URL: url, STAFF_LIST_URL_AUTH: 'Bearer of-the-payroll' })
t.teardown(async () => {
  await world.stop()
  server.closeAllConnections()
  server.close()
})
await hireTheBakery(world)
const list = await bakeryWith((line) => line)
const working = async () => (await readEmployees(world.people.db)).filter(({ unit }) => unit !== null).length
const failure = async () => {
  const { sources } = (await (await asHr(world)).ask('GET', '/api/waiting-lists')).json()
  return sources.find(({ source }: { source: string }) => source === 'url')?.failure
}
/** An hour later, when it is asked again after a failure. */
const fetchLater = async (hours = 1) => {
  world.clock.later(hours * 60)
  await fetchList(world.people, url)
}
const hand =
  (bytes: Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, reply) =>
    void reply.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(bytes)

t.test('an address that carries names in the open, or a password with it, stops the start', (t) => {
  for (const wrong of [
    'http://payroll.example/list.csv',
    'https://me:secret@payroll.example/list.csv',
    'https://payroll.example/list.csv#part',
    'ftp://payroll.example/list.csv',
    'list.csv',
  ])
    t.throws(() => settingsFrom({ STAFF_LIST_URL: wrong }), /STAFF_LIST_URL/, wrong)
  t.throws(() => settingsFrom({ STAFF_LIST_URL_AUTH: 'two\nlines' }), /STAFF_LIST_URL_AUTH/)
  t.end()
})

t.test('what goes wrong there is told to HR by its kind, and changes nothing', async (t) => {
  const elsewhere = createServer((_request, reply) => void reply.end(list)).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  t.teardown(() => elsewhere.close())
  const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
  const cases: readonly (readonly [expected: string, Answer])[] = [
    ['url-not-allowed', (_request, reply) => void reply.writeHead(401).end('who are you')],
    ['url-not-found', (_request, reply) => void reply.writeHead(404).end()],
    ['url-in-trouble', (_request, reply) => void reply.writeHead(500).end('stack of an error')],
    ['url-leads-away', (_request, reply) => void reply.writeHead(302, { location: other }).end()],
    ['url-leads-away', (request, reply) => void reply.writeHead(302, { location: request.url }).end()],
    ['url-unreachable', (request) => void request.socket.destroy()],
    ['url-too-large', hand(Buffer.alloc(LARGEST_LIST + 1, 'x'))],
    // Small on its way, and too large when it is unpacked.
    ['url-too-large', hand(gzipSync(Buffer.alloc(LARGEST_LIST + 1)), { 'content-encoding': 'gzip' })],
    ['list-has-problems', hand(Buffer.from('<html>Please sign in</html>'))],
  ]
  for (const [at, [expected, behaves]] of cases.entries()) {
    answer = behaves
    await fetchLater(at === 0 ? 0 : 1)
    t.equal(await failure(), expected)
  }
  t.equal(await working(), 16)
  const log = (await (await asHr(world)).ask('GET', '/api/audit-log')).body
  t.notMatch(log, /127\.0\.0\.1|of-the-payroll|stack of/)
})

t.test('the key goes to this server only, and a list comes by a redirect of its own', async (t) => {
  asked.length = 0
  const more = Buffer.concat([
    list,
    Buffer.from('31;Oda;Mes;oda@bakkerij.example;nl;Winkel;nel@bakkerij.example\n'),
  ])
  answer = (request, reply) =>
    request.url === '/export/list.csv'
      ? void reply.writeHead(302, { location: '/export/of-today.csv' }).end()
      : hand(more, { etag: '"one"' })(request, reply)
  await fetchLater(24)
  t.equal(await failure(), null)
  t.equal(await working(), 17)
  t.strictSame(
    asked.map(({ url: path, headers }) => [path, headers.authorization]),
    [
      ['/export/list.csv', 'Bearer of-the-payroll'],
      ['/export/of-today.csv', 'Bearer of-the-payroll'],
    ],
  )
})

t.test('once a day, and nothing travels where nothing changed', async (t) => {
  asked.length = 0
  answer = (request, reply) =>
    request.headers['if-none-match'] === '"one"'
      ? void reply.writeHead(304).end()
      : hand(Buffer.from('never asked for'))(request, reply)
  await fetchLater(1)
  t.equal(asked.length, 0, 'an hour after it worked')
  await fetchLater(24)
  t.equal(asked.length, 1)
  t.equal(await failure(), null)
  t.equal(await working(), 17)
})
