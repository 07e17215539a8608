import { connect, type Socket } from 'node:net'

export interface PlainReply {
  readonly status: number
  /** Bytes of the body as it came, compressed or not. */
  readonly bytes: number
  readonly body: Buffer
}

/** A request as bytes, made before the time is taken. */
export const requestOf = (method: 'GET' | 'POST', path: string, body = ''): Buffer =>
  Buffer.from(
    `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: gzip, br\r\n` +
      `${method === 'POST' ? `content-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : ''}\r\n${body}`,
  )

/**
 * One kept connection that sends bytes and waits for one reply, as a front does. It reads status and length
 * and nothing else, so that whoever measures takes little of the processor that is measured.
 */
export class PlainConnection {
  readonly #socket: Socket
  #held: Buffer[] = []
  #length = 0
  #whole = -1
  #told: ((reply: PlainReply) => void) | undefined
  #failed: ((error: Error) => void) | undefined

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true)
    this.#socket.on('data', (chunk) => this.#take(chunk))
    this.#socket.on('error', (error) => this.#failed?.(error))
    this.#socket.on('close', () => this.#failed?.(new Error('the server closed the connection')))
  }

  #take(chunk: Buffer): void {
    this.#held.push(chunk)
    this.#length += chunk.length
    if (this.#whole < 0) {
      const so = Buffer.concat(this.#held)
      const end = so.indexOf('\r\n\r\n')
      if (end < 0) return
      this.#held = [so]
      const length = /\r\ncontent-length: (\d+)/i.exec(so.toString('latin1', 0, end))?.[1]
      this.#whole = end + 4 + Number(length ?? 0)
    }
    if (this.#length < this.#whole) return
    const all = Buffer.concat(this.#held)
    const head = all.indexOf('\r\n\r\n') + 4
    this.#held = []
    this.#length = 0
    this.#whole = -1
    this.#told?.({
      status: Number(all.toString('latin1', 9, 12)),
      bytes: all.length - head,
      body: all.subarray(head),
    })
  }

  send(request: Buffer): Promise<PlainReply> {
    return new Promise((resolve, reject) => {
      this.#told = resolve
      this.#failed = reject
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }
}
