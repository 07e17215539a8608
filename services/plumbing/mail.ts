import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { CalendarPart } from './calendar-entry.ts'
import { MailConnections, NotSent } from './mail-connections.ts'
import { judge, type Stage, type Verdict } from './mail-refusals.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same words, for readers that show HTML. */
  readonly html?: string
  /** The id of the letter, the same at each try. A mailbox that compares ids keeps only one of two. */
  readonly id: string
  /** What a server names the letter by when it reports that it did not arrive (RFC 3461, 4.4). */
  readonly envelope?: string
  /** An entry that a mailbox can put into its calendar. */
  readonly calendar?: CalendarPart
}

/** Thrown when a letter did not go, or may not have gone. */
export class MailFailed extends Error {
  readonly verdict: Verdict
  /** Stage and codes, for example `login 535 5.7.8`: never a word of the server, which may repeat the letter. */
  readonly reason: string

  constructor(verdict: Verdict, reason: string) {
    super(`a letter did not go: ${reason}`)
    this.verdict = verdict
    this.reason = reason
  }
}

export type SendMail = (mail: Mail) => Promise<void>

/** What nodemailer says of a failure. */
interface Failure {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly command?: unknown
  readonly response?: unknown
  readonly responseCode?: unknown
}

const stageOf = ({ code, command }: Failure, handedOver: boolean): Stage => {
  const during = String(command ?? '')
  if (code === 'EAUTH' || during.startsWith('AUTH')) return 'login'
  if (during === 'MAIL FROM') return 'sender'
  if (during === 'RCPT TO' || (code === 'EENVELOPE' && during === 'API')) return 'recipient'
  if (during === 'DATA') return 'message'
  return handedOver ? 'handed-over' : 'connect'
}

/** A code of the system or of TLS, and nothing that could be a sentence. */
const systemCode = ({ originalCode, code }: Failure): string =>
  [originalCode, code].map(String).find((one) => /^[A-Z][A-Z0-9_]{1,60}$/.test(one)) ?? 'unknown'

const failed = (failure: Failure, handedOver: boolean): MailFailed => {
  const stage = stageOf(failure, handedOver)
  // What nodemailer cannot even send to a server is no address.
  if (stage === 'recipient' && failure.code === 'EENVELOPE' && failure.command === 'API')
    return new MailFailed('theirs', 'recipient EENVELOPE')
  const code = failure.responseCode ? String(failure.responseCode) : ''
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(String(failure.response ?? ''))?.[1] ?? ''
  const codes = code === '' ? systemCode(failure) : `${code} ${enhanced}`.trim()
  return new MailFailed(judge({ stage, code, enhanced }), `${stage} ${codes}`)
}

/** How long each step of sending may take. RFC 5321, 4.5.3.2 asks ten minutes for the answer to a letter. */
const SMTP_TIMEOUTS = { connectionTimeout: 30_000, greetingTimeout: 60_000, socketTimeout: 10 * 60_000 }

const withCalendar = (calendar: CalendarPart | undefined) =>
  calendar === undefined
    ? {}
    : { icalEvent: { method: calendar.method, content: calendar.content, filename: 'ooghoogte.ics' } }

/**
 * Nobody need answer a machine (RFC 3834, 5). The second is what Exchange looks at: without it a receipt, or a note that
 * somebody is away, would tell whoever reads our mailbox who got a letter and when they opened it.
 */
const HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/**
 * Asks for a report of failure only, and for the headers alone: whether a letter arrived is nobody's business, and a
 * letter that is sent back whole would bring its link to whoever reads that mailbox.
 */
const reported = (envelope: string | undefined) =>
  envelope === undefined ? {} : { dsn: { ret: 'HDRS', envid: envelope, notify: 'FAILURE' } as const }

/** Words, and at most an entry for a calendar; without pictures and without counted links, so a letter of ours tracks nobody. */
const overSmtp = (smtpUrl: string, from: string): SendMail => {
  const { options } = createTransport({ url: smtpUrl, ...SMTP_TIMEOUTS })
  const { user, pass } = options.auth ?? {}
  const login = user === undefined ? undefined : { user, pass: pass ?? '' }
  const connections = new MailConnections(options, login)
  return async ({ id, calendar, envelope, ...mail }) => {
    const node = new MailComposer({
      from,
      messageId: `<${envelope === undefined ? id : `${id}.${envelope}`}@${senderDomain(from)}>`,
      headers: HEADERS,
      ...mail,
      ...withCalendar(calendar),
    }).compile()
    const message = await node.build()
    await connections
      .send({ envelope: { ...node.getEnvelope(), ...reported(envelope) }, message })
      .catch((error: unknown) => {
        if (error instanceof NotSent) throw failed(error.cause as Failure, error.handedOver)
        throw error
      })
  }
}

/** The part after the @, as it stands in `Message-ID` and envelope. */
export const senderDomain = (from: string): string =>
  /@([\p{L}\p{N}.-]+)>?\s*$/u.exec(from)?.[1] ?? 'localhost'

/** Without a mail server a letter becomes a file in the operator's folder. */
const intoFolder = (folder: string, from: string, nameOf: () => string): SendMail => {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
  })
  return async ({ id: _id, calendar, envelope: _envelope, ...mail }) => {
    const { message } = await transport.sendMail({
      from,
      headers: HEADERS,
      ...mail,
      ...withCalendar(calendar),
    })
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(join(folder, `${nameOf()}.eml`), message as Buffer, { mode: 0o600 })
    } catch (error) {
      throw failed(error as Failure, false)
    }
  }
}

export const mailSender = (options: {
  readonly smtpUrl: string | undefined
  readonly from: string
  readonly outbox: string
  readonly nameOf: () => string
}): SendMail =>
  options.smtpUrl === undefined
    ? intoFolder(options.outbox, options.from, options.nameOf)
    : overSmtp(options.smtpUrl, options.from)
