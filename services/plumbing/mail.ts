import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Thrown when a mail server refuses for good (5xx): trying again would change nothing. */
export class MailRefused extends Error {
  readonly code: string

  constructor(code: string) {
    super(`the mail server refused with ${code}`)
    this.code = code
  }
}

export type SendMail = (mail: Mail) => Promise<void>

/** Plain text only, no picture and no counted link: a letter of ours tracks nobody. */
const overSmtp = (smtpUrl: string, from: string): SendMail => {
  const transport = createTransport(smtpUrl)
  return async (mail) => {
    await transport.sendMail({ from, ...mail }).catch((error: { responseCode?: number }) => {
      const code = error.responseCode ?? 0
      throw code >= 500 ? new MailRefused(String(code)) : error
    })
  }
}

/** Without a mail server a letter becomes a file in the operator's folder. */
const intoFolder = (folder: string, from: string, nameOf: () => string): SendMail => {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
  })
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${nameOf()}.eml`), message as Buffer, {
      mode: 0o600,
    })
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
