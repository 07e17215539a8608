import { createHmac } from 'node:crypto'
import { toBase32 } from '../../ticket/encoding.ts'

/**
 * Nothing that lets a person answer is stored. Invitation, code and segment key are derived from one secret of
 * the wave, when a letter is rendered. The database holds keyed hashes only. The secret is destroyed at the
 * count; after that nobody can make a link of that wave again.
 */
export class InvitationSecret {
  readonly #secret: Buffer

  /** @param secret 32 bytes, base64url */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret, 'base64url')
  }

  #derive(purpose: string, of: string): Uint8Array {
    return new Uint8Array(createHmac('sha256', this.#secret).update(`${purpose}|${of}`).digest())
  }

  /**
   * What stands in a person's link: 26 characters, 130 bits. It has no capitals, because gateways write links
   * in lower case.
   */
  invitationFor(person: string): string {
    return toBase32(this.#derive('invitation', person)).slice(0, 26)
  }

  /** Ten characters that a person can type. */
  codeFor(person: string): string {
    return toBase32(this.#derive('code', person)).slice(0, 10)
  }

  /** The key of a segment, the same in all its links. */
  segmentKeyFor(unit: string): string {
    return toBase32(this.#derive('segment', unit)).slice(0, 16)
  }

  /**
   * By which a mail server knows a letter and names it in a report: 128 bits as hexadecimal, so of another shape than
   * an invitation, and of no use to answer with. It stands nowhere but in the envelope and in the letter's own id.
   */
  envelopeFor(kind: string, person: string): string {
    return Buffer.from(this.#derive(`envelope-${kind}`, person))
      .toString('hex')
      .slice(0, 32)
  }

  /** What the database keeps of an invitation or a code, to recognise it by. */
  macOf(invitationOrCode: string): Uint8Array {
    return this.#derive('mac', invitationOrCode)
  }
}
