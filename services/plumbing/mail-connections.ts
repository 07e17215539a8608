import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** A letter as it travels. */
export interface Outgoing {
  readonly envelope: SMTPConnection.Envelope
  readonly message: Buffer
}

/** What nodemailer says of a failure, and how far the letter had come. */
export class NotSent extends Error {
  override readonly cause: unknown
  /** The letter was handed over whole; only the answer is missing. */
  readonly handedOver: boolean

  constructor(cause: unknown, handedOver: boolean) {
    super('a letter was not sent')
    this.cause = cause
    this.handedOver = handedOver
  }
}

/** A connection ends with the letters that wait now, and after so few of them that no server minds. */
const MILLISECONDS_IDLE = 50
const LETTERS_A_CONNECTION = 50

interface Line {
  readonly smtp: SMTPConnection
  letters: number
  idle?: ReturnType<typeof setTimeout>
}

/** What nodemailer reports in two ways, to a callback and by an event, whichever comes first. */
const outcomeOf = (smtp: SMTPConnection, begin: (done: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => {
    smtp.once('error', reject)
    begin((error) => {
      smtp.off('error', reject)
      if (error) reject(error)
      else resolve()
    })
  })

/**
 * Connections to one mail server. Each carries one letter after the other; a new one is made when none is free, so
 * whoever sends bounds how many there are. nodemailer's own pool sends a letter again by itself, and keeps a connection
 * on which it was refused. Here only a letter of which the server has seen no word goes by a second connection, and
 * what was refused ends its connection.
 */
export class MailConnections {
  readonly #options: SMTPConnection.Options
  readonly #login: SMTPConnection.Credentials | undefined
  readonly #free: Line[] = []

  constructor(options: SMTPConnection.Options, login: SMTPConnection.Credentials | undefined) {
    this.#options = options
    this.#login = login
  }

  /** @throws NotSent */
  async send(letter: Outgoing): Promise<void> {
    const free = this.#takeFree()
    // A free connection may have been given up by the server meanwhile, or be full for it. A new one tells.
    if (free !== undefined && (await this.#sendBy(free, letter)) === 'unread')
      await this.#sendBy(undefined, letter)
    else if (free === undefined) await this.#sendBy(undefined, letter)
  }

  async #sendBy(free: Line | undefined, { envelope, message }: Outgoing): Promise<'sent' | 'unread'> {
    let [read, handedOver] = [false, false]
    const watched = new Readable({
      read() {
        handedOver = read
        this.push(read ? null : message)
        read = true
      },
    })
    let line = free
    try {
      line ??= await this.#connect()
      const { smtp } = line
      await outcomeOf(smtp, (done) => smtp.send(envelope, watched, done))
      this.#keep(line)
      return 'sent'
    } catch (error) {
      line?.smtp.close()
      const { responseCode } = error as { responseCode?: number }
      if (free !== undefined && !read && (responseCode === undefined || responseCode === 421)) return 'unread'
      throw new NotSent(error, handedOver)
    }
  }

  async #connect(): Promise<Line> {
    const smtp = new SMTPConnection(this.#options)
    // What happens to it while nobody waits concerns nobody.
    smtp.on('error', () => undefined)
    try {
      await outcomeOf(smtp, (done) => smtp.connect(done))
      const credentials = this.#login
      if (credentials !== undefined && smtp.allowsAuth)
        await outcomeOf(smtp, (done) => smtp.login({ credentials }, done))
      const line: Line = { smtp, letters: 0 }
      smtp.once('end', () => this.#forget(line))
      return line
    } catch (error) {
      smtp.close()
      throw error
    }
  }

  #keep(line: Line): void {
    const end = () => {
      this.#forget(line)
      line.smtp.quit()
    }
    line.letters++
    this.#free.push(line)
    if (line.letters >= LETTERS_A_CONNECTION) end()
    else line.idle = setTimeout(end, MILLISECONDS_IDLE)
  }

  #takeFree(): Line | undefined {
    const line = this.#free.pop()
    clearTimeout(line?.idle)
    return line
  }

  #forget(line: Line): void {
    const at = this.#free.indexOf(line)
    if (at >= 0) this.#free.splice(at, 1)
    clearTimeout(line.idle)
  }
}
