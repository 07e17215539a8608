import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../services/plumbing/free-port.ts'

/** What came to the server since it was asked last. */
export interface Taken {
  readonly letters: number
  /** Of them, letters whose id had come before. */
  readonly twice: number
}

/**
 * A mail server in a process of its own, on loopback only: wants a login, reads every letter to its end, and keeps
 * none. It says its port first; whatever it is sent then, it answers with what came.
 */
const seen = new Set<string>()
let letters = 0
let twice = 0
const idOf = (letter: string): string => /^message-id:\s*(\S+)/im.exec(letter)?.[1] ?? ''

const server = new SMTPServer({
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: (_login, _session, done) => done(null, { user: 'us' }),
  onData: (stream, _session, done) => {
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      const id = idOf(Buffer.concat(pieces).toString('latin1'))
      letters++
      if (seen.has(id)) twice++
      seen.add(id)
      done()
    })
  },
})
server.on('error', () => undefined)
const port = await freePort()
server.listen(port, '127.0.0.1')
await once(server.server, 'listening')
process.on('message', () => {
  process.send?.({ letters, twice } satisfies Taken)
  letters = 0
  twice = 0
})
process.once('disconnect', () => process.exit())
process.send?.({ port })
