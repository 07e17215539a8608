import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { request } from 'node:http'
import { type ClientHttp2Session, constants, createSecureServer, type ServerHttp2Stream } from 'node:http2'
import type { TLSSocket } from 'node:tls'

/** Distinguished encoding of ASN.1, as far as one certificate needs it. */
const der = (tag: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const oid = (...bytes: number[]): Buffer => der(6, Buffer.from(bytes))
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2))

/** One certificate for all hosts, so that a browser is allowed to put them on one connection. */
const makeCertificate = (hosts: readonly string[]) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const name = sequence(der(0x31, sequence(oid(0x55, 4, 3), der(0x0c, hosts[0] ?? ''))))
  const names = sequence(...hosts.map((host) => der(0x82, host)))
  const body = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(der(0x17, '200101000000Z'), der(0x17, '491231235959Z')),
    name,
    spki,
    der(0xa3, sequence(sequence(oid(0x55, 0x1d, 0x11), der(4, names)))),
  )
  const signature = der(3, Buffer.from([0]), sign('sha256', body, privateKey))
  const bytes = sequence(body, ECDSA_SHA256, signature).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    /** What Chromium is told to trust; unlike ignoring errors, it leaves sharing of connections allowed. */
    pin: createHash('sha256').update(spki).digest('base64'),
  }
}

/** One request as the front saw it, with the connection it came on. */
export interface Seen {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly socket: number
  readonly resumed: boolean
  readonly cookie: string | undefined
  readonly referrer: string | undefined
  readonly bytes: number
}

const pass = (
  stream: ServerHttp2Stream,
  port: number,
  method: string,
  path: string,
  headers: object,
): void => {
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
  const onward = request({ host: '127.0.0.1', port, method, path, headers: plain }, (reply) => {
    const { connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, ...kept } = reply.headers
    stream.respond({ ...kept, ':status': reply.statusCode ?? 502 })
    reply.pipe(stream)
  })
  onward.on('error', () => stream.close(constants.NGHTTP2_INTERNAL_ERROR))
  stream.pipe(onward)
}

/** Both origins behind one HTTP/2 listener with one certificate: the worst a deployment can do. */
export const startFront = async (port: number, ports: Readonly<Record<string, number>>) => {
  const { cert, key, pin } = makeCertificate(Object.keys(ports))
  const server = createSecureServer({ cert, key })
  const seen: Seen[] = []
  const sockets = new Map<object, { number: number; resumed: boolean }>()
  const sessions = new Set<{ destroy(): void }>()
  server.on('session', (session) => {
    sessions.add(session)
    const socket = session.socket as unknown as TLSSocket
    sockets.set(session, { number: sockets.size + 1, resumed: socket.isSessionReused() })
  })
  server.on('stream', (stream, headers) => {
    const host = String(headers[':authority']).split(':')[0] ?? ''
    const { number = 0, resumed = false } = sockets.get(stream.session as ClientHttp2Session) ?? {}
    const method = String(headers[':method'])
    const path = String(headers[':path'])
    const bytes = Number(headers['content-length'] ?? 0)
    seen.push({
      host,
      method,
      path,
      socket: number,
      resumed,
      cookie: headers.cookie,
      referrer: headers.referer,
      bytes,
    })
    pass(stream, ports[host] ?? 0, method, path, headers)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    pin,
    seen,
    stop: async () => {
      for (const session of sessions) session.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
