import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { freePort } from '../../services/plumbing/free-port.ts'

export type MailMode =
  | 'ok'
  | 'auth535'
  | 'from550'
  | 'grey'
  | 'relay554'
  | 'quota552'
  | 'busy421'
  | 'gone550'
  | 'cut-after-dot'
  | 'slow'
  | 'hangs-up'

interface Envelope {
  readonly dsn?: { readonly ret: unknown; readonly envid: unknown }
  readonly rcptTo: readonly { readonly address: string; readonly dsn?: { readonly notify: unknown } }[]
}

/** A real mail server with moods: it takes letters, or refuses as servers do in the field. */
export class MoodyMailServer {
  readonly port: number
  readonly received: ParsedMail[] = []
  /** What was asked about reports (RFC 3461), by recipient; of a server that offers them. */
  readonly reports: {
    readonly to: string
    readonly ret: unknown
    readonly envid: unknown
    readonly notify: unknown
  }[] = []
  mode: MailMode = 'ok'
  /** Whom a refusal of one recipient is about; everybody without it. */
  only: string | undefined
  /** How often our own room signed in: another test file may come to a port that was free a moment ago. */
  knocks = 0
  readonly #seen = new Set<string>()
  readonly #options: SMTPServerOptions
  #server: SMTPServer | undefined

  constructor(port: number, options: SMTPServerOptions = {}) {
    this.port = port
    this.#options = options
  }

  static async start(options: SMTPServerOptions = {}): Promise<MoodyMailServer> {
    const server = new MoodyMailServer(await freePort(), options)
    await server.up()
    return server
  }

  /** Nobody has written to anybody yet. */
  forget(): void {
    this.#seen.clear()
    this.received.length = 0
    this.reports.length = 0
    this.knocks = 0
  }

  /** By what our own room signs in. */
  get user(): string {
    return `us-${this.port}-${process.pid}`
  }

  /** Of every letter that was taken. */
  get addresses(): readonly string[] {
    return this.received.map(({ to }) => (Array.isArray(to) ? '' : (to?.text ?? ''))).sort()
  }

  async up(): Promise<void> {
    const refused = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })
    const server = new SMTPServer({
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      ...this.#options,
      onAuth: ({ username }, _session, done) => {
        if (username === this.user) this.knocks++
        return this.mode === 'auth535'
          ? done(refused(535, '5.7.8 Authentication credentials invalid'))
          : done(null, { user: 'us' })
      },
      onMailFrom: (_address, _session, done) => {
        if (this.mode === 'from550')
          return done(refused(550, '5.7.60 Client does not have permissions to send as this sender'))
        if (this.mode === 'busy421') return done(refused(421, '4.7.0 Too many messages, slow down'))
        return done()
      },
      onRcptTo: ({ address }, _session, done) => {
        const first = !this.#seen.has(address)
        this.#seen.add(address)
        if (this.only !== undefined && this.only !== address) return done()
        if (this.mode === 'grey' && first)
          return done(refused(451, '4.7.1 Greylisted, please try again in 300 seconds'))
        if (this.mode === 'relay554') return done(refused(554, '5.7.1 Relay access denied'))
        if (this.mode === 'quota552') return done(refused(552, '5.2.2 Mailbox full'))
        if (this.mode === 'gone550') return done(refused(550, '5.1.1 No such user here'))
        return done()
      },
      onData: (stream, session, done) => {
        simpleParser(stream).then((mail) => {
          this.received.push(mail)
          const { dsn, rcptTo } = session.envelope as Envelope
          for (const { address, dsn: asked } of rcptTo)
            this.reports.push({ to: address, ret: dsn?.ret, envid: dsn?.envid, notify: asked?.notify })
          // The letter is in the box, and whoever sent it does not know yet.
          if (this.mode === 'slow') return void setTimeout(done, 400)
          const ours = [...server.connections].filter((one) => one.session.id === session.id)
          // As servers do that take a few letters of each connection.
          if (this.mode === 'hangs-up') {
            done()
            return void setTimeout(() => ours.forEach((one) => void one._socket.end()), 1)
          }
          if (this.mode !== 'cut-after-dot') return done()
          // As when a firewall forgets the connection: the letter is in the box, and the answer is lost.
          this.mode = 'ok'
          for (const one of ours) one._socket.destroy()
          return undefined
        }, done)
      },
    }) as SMTPServer & {
      connections: Set<{ session: { id: string }; _socket: { destroy(): void; end(): void } }>
    }
    server.on('error', () => undefined)
    server.listen(this.port, '127.0.0.1')
    await once(server.server, 'listening')
    this.#server = server
  }

  async down(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server !== undefined) await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
