import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import t from 'tap'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Requests that no browser sends, byte by byte, against both servers. */
const CANARY = 'k4n4r13'
const HEADERS = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
]

const world = await startWorld()
t.teardown(() => world.stop())
const servers = { workplace: world.settings.port, answers: world.settings.answersPort } as const
type Server = keyof typeof servers

interface Reply {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

const parse = (text: string): Reply => {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2)
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return { status: Number(first.split(' ')[1]), headers: new Map(headers), body }
}

/** Sends bytes as they are, and reads until a whole reply is there. */
const say = async (server: Server, bytes: string | Buffer, keepOn?: (socket: Socket) => void) => {
  const socket = connect(servers[server], '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  let text = ''
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (part) => {
      text += part.toString('latin1')
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN)
      const from = text.indexOf('\r\n\r\n')
      if (from > 0 && text.length >= from + 4 + length) resolve()
    })
    socket.on('close', () => resolve())
  })
  socket.write(bytes)
  keepOn?.(socket)
  const waited = setTimeout(() => socket.destroy(), 10_000)
  await answered
  clearTimeout(waited)
  socket.destroy()
  return parse(text)
}

const HOST = 'Host: x.example\r\n'
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${HOST}${more}\r\n`
const post = (path: string, type: string, body: string) =>
  `POST ${path} HTTP/1.1\r\n${HOST}Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** What is sent, and what each server says to it. */
const CASES: readonly (readonly [string, string | Buffer, number, number])[] = [
  ['no HTTP at all', `${CANARY}\r\n\r\n`, 400, 403],
  ['another protocol', Buffer.from('16030100a5010000a10303', 'hex'), 400, 403],
  ['a method that does not exist', `${CANARY.toUpperCase()} / HTTP/1.1\r\n${HOST}\r\n`, 400, 403],
  ['a method that we do not know', `PROPFIND /${CANARY} HTTP/1.1\r\n${HOST}\r\n`, 404, 404],
  ['TRACE', `TRACE /${CANARY} HTTP/1.1\r\n${HOST}X: ${CANARY}\r\n\r\n`, 404, 404],
  ['an address that cannot be decoded', get(`/%${CANARY}`), 400, 403],
  ['half a character', get(`/waves/%E0%A4%A-${CANARY}`), 400, 403],
  ['a parameter without end', get(`/waves/${CANARY.repeat(40)}/receipts`), 414, 403],
  ['an address without end', get(`/${CANARY.repeat(4000)}`), 431, 403],
  ['headers without end', get('/', `X-Long: ${CANARY.repeat(4000)}\r\n`), 431, 403],
  ['a header that is none', get('/', `${CANARY}\r\n`), 400, 403],
  ['a byte no header may hold', get('/', `X: a\u0000${CANARY}\r\n`), 400, 403],
  ['no host', `GET /${CANARY} HTTP/1.1\r\n\r\n`, 400, 403],
  ['an expectation', get(`/${CANARY}`, `Expect: ${CANARY}\r\n`), 417, 403],
  ['two lengths', get('/', 'Content-Length: 1\r\nContent-Length: 2\r\n'), 400, 403],
  ['a length and chunks', get('/', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'), 400, 403],
  ['no length at all', get('/', `Content-Length: ${CANARY}\r\n`), 400, 403],
  ['broken JSON', post('/POST', 'application/json', `{"mail":"${CANARY}`), 400, 403],
  [
    'JSON that would change objects',
    post('/POST', 'application/json', `{"__proto__":"${CANARY}"}`),
    400,
    403,
  ],
  ['JSON of another shape', post('/POST', 'application/json', `["${CANARY}"]`), 400, 403],
  ['no JSON where JSON is said', post('/POST', 'application/json', ''), 400, 403],
  ['a kind of content that nobody takes', post('/POST', `application/${CANARY}`, CANARY), 415, 403],
  ['content without a kind', post('/POST', CANARY, CANARY), 415, 403],
]
/** A route that anybody may post to. */
const OPEN_ROUTE = { workplace: '/api/sign-in-links', answers: '/ballots' } as const

for (const server of ['workplace', 'answers'] as const)
  t.test(`${server}: what cannot be read gets our headers and none of its own words`, async (t) => {
    for (const [name, bytes, onWorkplace, onAnswers] of CASES) {
      const sent =
        typeof bytes === 'string' ? bytes.replace('POST /POST ', `POST ${OPEN_ROUTE[server]} `) : bytes
      const reply = await say(server, sent)
      t.equal(reply.status, server === 'workplace' ? onWorkplace : onAnswers, `${name}: status`)
      t.strictSame(
        HEADERS.filter((header) => !reply.headers.has(header)),
        [],
        `${name}: headers`,
      )
      t.equal(
        reply.headers.get('content-type')?.split(';')[0],
        'application/problem+json',
        `${name}: a problem`,
      )
      const whole = `${[...reply.headers.values()].join(' ')} ${reply.body}`
      t.notMatch(whole.toLowerCase(), CANARY, `${name}: no echo`)
      t.notMatch(whole, /FST_|HPE_|is not valid|url component/, `${name}: not Fastify's words either`)
      t.match(JSON.parse(reply.body), { status: reply.status }, `${name}: says its status`)
    }
  })

t.test('a reply that was written early has the very headers of every other', async (t) => {
  for (const server of ['workplace', 'answers'] as const) {
    const usual = await say(server, get('/nowhere'))
    const early = await say(server, get('/%'))
    for (const header of HEADERS)
      t.equal(early.headers.get(header), usual.headers.get(header), `${server} ${header}`)
  }
})

t.test(
  'a file of twenty megabytes is refused before it is read, wherever nobody has signed in',
  async (t) => {
    const ANYBODY = [
      ['workplace', '/api/sign-in-links'],
      ['workplace', '/api/sessions'],
      ['workplace', '/tickets'],
      ['workplace', '/codes'],
      ['workplace', '/nowhere'],
      ['workplace', '/api/staff-list'],
      ['workplace', '/api/staff-list/preview'],
      ['answers', '/ballots'],
      ['answers', '/nowhere'],
    ] as const
    const TYPES = [
      'text/csv',
      'application/octet-stream',
      'text/plain',
      'application/json',
      'text/tab-separated-values',
    ]
    for (const [server, path] of ANYBODY)
      for (const type of TYPES) {
        const head = `POST ${path} HTTP/1.1\r\n${HOST}Content-Type: ${type}\r\n`
        // One byte of twenty million: who waits for the rest never answers.
        const told = await say(server, `${head}Content-Length: 20000000\r\n\r\n{`)
        t.ok([401, 403, 404, 413, 415].includes(told.status), `${server} ${path} ${type}: ${told.status}`)
        const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
        // 128 kB and no end.
        const streamed = await say(server, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`)
        t.ok(
          [401, 403, 404, 413, 415].includes(streamed.status),
          `${server} ${path} ${type}: ${streamed.status}`,
        )
      }
  },
)

t.test('a request that does not come to its end is ended', (t) => {
  for (const server of [world.workplace.server, world.answers.server]) {
    t.ok(server.requestTimeout > 0 && server.requestTimeout <= 180_000)
    t.ok(server.headersTimeout > 0 && server.headersTimeout <= 15_000)
    t.ok(server.maxConnections > 0)
  }
  t.end()
})

t.test('an instrument that nobody released does not exist', async (t) => {
  const hr = await asHr(world)
  for (const name of ['ooghoogte-pulse@9.9.9', '..%2Freleased', '__proto__', 'toString', CANARY]) {
    const reply = await hr.ask('GET', `/api/instruments/${name}`)
    t.equal(reply.statusCode, 404, name)
    t.match(reply.json(), { code: 'instrument-unknown' })
  }
  t.equal((await hr.ask('GET', '/api/instruments/current')).statusCode, 200)
})
