import { once } from 'node:events'
import { connect } from 'node:net'

/** A request byte by byte, with what no client of a library would send. */
export interface PlainRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, Buffer | string>>
  readonly body?: Buffer | undefined
}

export interface PlainReply {
  readonly status: number
  /** Names of the headers, in lower case. */
  readonly headers: readonly string[]
  /** Everything, as latin-1. */
  readonly text: string
}

/** Sends it on a connection of its own, and reads until the server ends that. */
const askOnce = async (port: number, { method, path, headers, body }: PlainRequest): Promise<PlainReply> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const parts: Buffer[] = []
  socket.on('data', (part) => parts.push(part))
  const length = body === undefined ? [] : [Buffer.from(`content-length: ${body.length}\r\n`)]
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    Buffer.from(`${name}: `),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ])
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: x.example\r\nconnection: close\r\n`)
  socket.write(Buffer.concat([head, ...lines, ...length, Buffer.from('\r\n'), body ?? Buffer.alloc(0)]))
  const waited = setTimeout(() => socket.destroy(), 20_000)
  await closed
  clearTimeout(waited)
  const text = Buffer.concat(parts).toString('latin1')
  const [top = ''] = text.split('\r\n\r\n', 1)
  const [first = '', ...rest] = top.split('\r\n')
  return {
    status: Number(first.split(' ')[1]),
    headers: rest.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()),
    text,
  }
}

/**
 * Sends it, and once more where no reply came: a server that ends a connection while somebody still writes to it
 * may take its own reply along (RFC 9112, 9.6). Status NaN where there is none at all.
 */
export const askPlainly = async (port: number, request: PlainRequest): Promise<PlainReply> => {
  for (let times = 0; times < 4; times++) {
    const reply = await askOnce(port, request)
    if (reply.status > 0) return reply
  }
  return askOnce(port, request)
}
