import { plainLine } from '../../plain-text/plain-text.ts'
import { asciiHost } from '../../plumbing/ascii-host.ts'
import { askTxt } from '../../plumbing/ask-dns.ts'
import { senderDomain } from '../../plumbing/mail.ts'
import type { PeopleRoom } from '../people-room.ts'
import { type DmarcState, type Found, readDmarc, readSpf } from './read-records.ts'
import type { Records, Sender } from './sender-advice.contract.ts'

export const senderOf = ({ settings }: Pick<PeopleRoom, 'settings'>): Sender => ({
  domain: senderDomain(settings.mailFrom),
  server: settings.smtpUrl === undefined ? null : new URL(settings.smtpUrl).hostname,
})

/** The domain, and those above it that are not a top-level domain. */
const upFrom = (domain: string): readonly string[] => {
  const labels = domain.split('.')
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, at) => labels.slice(at).join('.'))
}

/** The policy of the domain, or of the next one above that has one. */
const lookUpDmarc = async (domain: string): Promise<Found<DmarcState>> => {
  for (const one of upFrom(domain)) {
    const found = readDmarc(await askTxt(`_dmarc.${one}`), one !== domain)
    if (found.state !== 'none') return found
  }
  return { state: 'none', record: null }
}

const MOST_CHARACTERS = 500
const shown = <State>({ state, record }: Found<State>): Found<State> => ({
  state,
  record: record === null ? null : plainLine(record).slice(0, MOST_CHARACTERS),
})

/** Asks the name servers about the own domain, and nobody about anything else. */
export const lookUpRecords = async (room: Pick<PeopleRoom, 'settings'>): Promise<Records> => {
  const domain = asciiHost(senderOf(room).domain)
  const [spf, dmarc] = await Promise.all([askTxt(domain).then(readSpf), lookUpDmarc(domain)])
  return { spf: shown(spf), dmarc: shown(dmarc) }
}
