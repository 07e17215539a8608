import { contentTypeOf, type MailPart, readGroups, readPart, splitParts } from './mail-parts.ts'

/** A letter that did not arrive, as a mail server reports it. */
export interface Bounce {
  /** By what the server knew the letter: the envelope's id, or what stands in the letter's own id. */
  readonly envelope: string
  /** RFC 3463, for example `5.1.1`. */
  readonly status: string
}

/** 128 bits of a keyed hash, and nothing else is looked for. */
const ENVELOPE = /^[0-9a-f]{32}$/
/** As `mail.ts` writes it: the row's id, a point, the envelope's. */
const MESSAGE_ID = /<[0-9a-f-]{36}\.([0-9a-f]{32})@[^\s<>]+>/
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?=\s|\(|$)/
/** RFC 3464 and RFC 6533, which says the same of addresses in all letters. */
const REPORTS = ['message/delivery-status', 'message/global-delivery-status']
const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']

/** Of the letter that is sent back: only its id is read. */
const idOfReturned = (parts: readonly MailPart[]): string | undefined => {
  const returned = parts.find((part) => RETURNED.includes(contentTypeOf(part).type))
  const id = returned && readPart(returned.body).fields.get('message-id')
  return MESSAGE_ID.exec(id ?? '')?.[1]
}

export const partsOfReport = (message: string): readonly MailPart[] | undefined => {
  const whole = readPart(message)
  const { type, parameters } = contentTypeOf(whole)
  const boundary = parameters.get('boundary')
  if (type !== 'multipart/report' || boundary === undefined || boundary === '') return undefined
  if (parameters.get('report-type')?.toLowerCase() !== 'delivery-status') return undefined
  return splitParts(whole.body, boundary)
}

/**
 * Reads a report of a mail server (RFC 3464). Only where every recipient failed for good: `delayed` is no end, and
 * `delivered`, `relayed` and `expanded` are none of HR's business.
 *
 * @returns undefined for everything else, also for what is no report
 */
export const readReport = (message: string): Bounce | undefined => {
  const parts = partsOfReport(message)
  const report = parts?.find((part) => REPORTS.includes(contentTypeOf(part).type))
  if (parts === undefined || report === undefined) return undefined
  const [first, ...recipients] = readGroups(report.body)
  if (first === undefined || recipients.length === 0) return undefined
  if (!recipients.every((one) => one.get('action')?.toLowerCase().split(/[\s(]/)[0] === 'failed'))
    return undefined
  const named = first.get('original-envelope-id')?.toLowerCase()
  const envelope = named !== undefined && ENVELOPE.test(named) ? named : idOfReturned(parts)
  if (envelope === undefined) return undefined
  const status = STATUS.exec(recipients[0]?.get('status') ?? '')?.[0] ?? '5.0.0'
  return status.startsWith('2') ? undefined : { envelope, status }
}
