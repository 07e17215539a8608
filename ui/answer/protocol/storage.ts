/**
 * What a phone keeps of a ballot that is on its way, and when each part goes. Answers are in neither
 * stage: they went with the draft at the moment of sending, and what is left is ciphertext.
 */
export type PendingBallot = AskingBallot | CastingBallot

/** Until the ticket is finalised. */
export interface AskingBallot {
  readonly stage: 'asking'
  readonly fingerprint: string
  readonly segmentKey: string
  readonly closes: string
  readonly invitation: string
  readonly blind: string
  readonly blinded: string
  readonly nonce: string
  readonly sealed: string
}

/** From then on, until the answers server says 204 or the wave is over: nothing that leads to a person. */
export interface CastingBallot {
  readonly stage: 'casting'
  readonly fingerprint: string
  readonly segment: string
  readonly closes: string
  readonly ticket: string
  readonly nonce: string
  readonly sealed: string
}

/** IndexedDB in a browser, a variable on a kiosk and in tests. */
export interface PendingStore {
  /** Whether what is written outlives the page. */
  readonly outlives: boolean
  read(): Promise<PendingBallot | undefined>
  write(pending: PendingBallot): Promise<void>
  clear(): Promise<void>
}

/** For a kiosk, and for a browser that keeps nothing: nothing outlives the page. */
export class MemoryStore implements PendingStore {
  readonly outlives = false
  #pending: PendingBallot | undefined

  async read(): Promise<PendingBallot | undefined> {
    return this.#pending
  }

  async write(pending: PendingBallot): Promise<void> {
    this.#pending = pending
  }

  async clear(): Promise<void> {
    this.#pending = undefined
  }
}
