import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { toBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { calculate } from '../../services/ticket/on-server/ristretto.ts'
import { makeTicket, ticketInput } from '../../services/ticket/on-server/ticket.ts'
import { requestTicket } from '../../services/ticket/ticket.ts'
import { repeatable } from '../demo/repeatable.ts'
import type { openForBench } from './open-for-bench.ts'
import { requestOf } from './plain-connection.ts'

type Opened = Awaited<ReturnType<typeof openForBench>>

/** What one phone sends, and what it would compute with. */
export interface BenchPhone {
  readonly context: Uint8Array
  readonly input: Uint8Array
  /** Of the first phone only: with it the ticket can be finished as a phone would. */
  readonly request: ReturnType<typeof requestTicket> | undefined
  readonly blinded: Uint8Array
  readonly made: Uint8Array
  readonly segment: Buffer
  readonly ticket: Buffer
  readonly ballot: Buffer
}

/**
 * What phones do is prepared outside the time that is taken. The ticket is made with the wave's secret, which
 * no phone has, because a phone's own arithmetic would fill the processor that is measured; whoever calls
 * checks that the servers' tickets are these.
 */
export const preparePhones = (opened: Opened, many: number): readonly BenchPhone[] => {
  const { hash, publicKey, secretKey, fingerprint } = opened
  const random = repeatable(many)
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(256 * random()))
  const anyElement = () => calculate((group) => group.write(group.multiplyBase(group.scalarOf(bytes(64)))))
  return opened.invited.slice(0, many).map(({ segment, link: { invitation } }, at) => {
    const nonce = bytes(32)
    const sealed = bytes(8273)
    const context = contextOf(hash, segment)
    const input = ticketInput(nonce, sealed)
    // Blinded is any element of the group: for a server one is like another.
    const request = at === 0 ? requestTicket(context, publicKey, input) : undefined
    const blinded = request?.blinded ?? anyElement()
    const made = makeTicket(context, secretKey, input)
    const [n, y, c] = [nonce, made, sealed].map(toBase64Url)
    const asked = { invitation, fingerprint, segment, blinded: toBase64Url(blinded) }
    const sent = { wave: fingerprint, segment, nonce: n, y, c }
    return {
      context,
      input,
      request,
      blinded,
      made,
      segment: requestOf('GET', `/m/${fingerprint}/segments/${segment}`),
      ticket: requestOf('POST', '/tickets', JSON.stringify(asked)),
      ballot: requestOf('POST', '/ballots', JSON.stringify(sent)),
    }
  })
}

/** Asks for tickets with invitations that are none. */
export const strangerRequests = (opened: Opened, many: number): readonly Buffer[] =>
  Array.from({ length: many }, () => {
    const invitation = toBase64Url(crypto.getRandomValues(new Uint8Array(16)))
    const { blinded } = ristretto255_oprf.oprf.blind(crypto.getRandomValues(new Uint8Array(16)))
    const { segment } = opened.invited[0]!
    const asked = { invitation, fingerprint: opened.fingerprint, segment, blinded: toBase64Url(blinded) }
    return requestOf('POST', '/tickets', JSON.stringify(asked))
  })
