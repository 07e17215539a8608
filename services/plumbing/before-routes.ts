import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify'

/** A whole reply. Nothing in it comes from the request. */
export interface FixedReply {
  readonly status: number
  readonly body: string
}

export interface BeforeRoutesOptions {
  /** The reply to a request that Node or the router could not read. `seen` is the status that they would give. */
  readonly replyTo: (seen: number) => FixedReply
  /** Milliseconds for a whole request, its body included. */
  readonly requestTimeout: number
}

/** A browser sends its headers at once. Anything slower holds a connection for nothing. */
const HEADERS_TIMEOUT = 15_000
/** The most connections at once. Each costs memory, also when it is idle. */
const MOST_CONNECTIONS = 10_000

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
const STATUS_MALFORMED = 400

/**
 * Node and the router answer some requests themselves, before any hook runs: what is no HTTP, headers without
 * end, an address that cannot be decoded. Their replies would repeat the address and lack our headers. Here
 * such a request gets the same headers as every other, and a fixed body.
 */
export class BeforeRoutes {
  readonly #options: BeforeRoutesOptions
  #headers: Readonly<Record<string, string>> = {}

  constructor(options: BeforeRoutesOptions) {
    this.#options = options
  }

  /** For `Fastify(…)`. */
  get serverOptions() {
    return {
      requestTimeout: this.#options.requestTimeout,
      // Node's own refusal of a request without a host lacks our headers, so `watch` refuses it instead.
      http: { requireHostHeader: false, headersTimeout: HEADERS_TIMEOUT },
      clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => this.#onSocket(error, socket),
      frameworkErrors: (error: Error & { statusCode?: number }, _request: unknown, reply: FastifyReply) =>
        this.#write(reply.raw, error.statusCode ?? STATUS_MALFORMED),
    } satisfies FastifyServerOptions & Record<string, unknown>
  }

  /**
   * @param headers those of every reply of this server
   * @param noHost thrown for a request that names no host
   */
  watch(app: FastifyInstance, headers: Readonly<Record<string, string>>, noHost: () => Error): void {
    this.#headers = headers
    app.server.maxConnections = MOST_CONNECTIONS
    app.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) =>
      this.#write(response, 417),
    )
    app.addHook('onRequest', async (request) => {
      if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) throw noHost()
    })
  }

  #reply(seen: number) {
    const { status, body } = this.#options.replyTo(seen)
    const headers = {
      ...this.#headers,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }
    return { status, body, headers }
  }

  #write(response: ServerResponse, seen: number): void {
    const { status, body, headers } = this.#reply(seen)
    response.writeHead(status, headers).end(body)
  }

  #onSocket(error: Error & { code?: string }, socket: Socket): void {
    const { _httpMessage: begun } = socket as Socket & { _httpMessage?: ServerResponse }
    // A reply that has begun cannot be taken back. A second reply behind it would be read as part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || begun?.headersSent === true) {
      socket.destroy()
      return
    }
    const { status, body, headers } = this.#reply(STATUS_OF_ERROR[error.code ?? ''] ?? STATUS_MALFORMED)
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
    // Nothing more is read from this connection.
    socket.destroySoon()
  }
}
