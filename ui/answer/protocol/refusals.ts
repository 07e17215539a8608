/** Why sending stopped. The page says it in the reader's language. */
export type SendRefusal =
  /** This invitation was used with another ballot: by its holder earlier, or by somebody else. */
  | 'already-used'
  /** The link belongs to no open wave any more. */
  | 'closed'
  /** Link and staff list name different segments. */
  | 'segment-differs'
  /** The workplace server did not use the key of the manifest: it may be watching one person. */
  | 'proof-does-not-hold'
  /** A key of the manifest is none: nothing can be sealed to it, or no ticket asked with it. */
  | 'key-unusable'
  /** The answers server does not take the ballot. */
  | 'ballot-refused'
  /** No connection, or a server that is busy. Nothing is lost: it is tried again. */
  | 'try-again'

export class SendStopped extends Error {
  readonly reason: SendRefusal

  constructor(reason: SendRefusal) {
    super(reason)
    this.reason = reason
  }
}
