import { createHash } from 'node:crypto'

/**
 * What a browser takes along to the organisation's own sign-in and must bring back. All of it is derived from one random
 * cookie: so nothing of it is kept, and what somebody brings back in another browser fits nothing.
 */
export interface ProviderVisit {
  /** Comes back in the address (RFC 6749, 10.12). */
  readonly state: string
  /** Comes back in the token that says who it is (OpenID Connect Core 1.0, 3.1.2.1). */
  readonly nonce: string
  /** Proves to the provider that whoever comes for the token is who was sent (RFC 7636). */
  readonly verifier: string
}

/** @param cookie 255 random bits */
export const visitOf = (cookie: string): ProviderVisit => {
  const derive = (purpose: string): string =>
    createHash('sha256').update(`provider-visit|${purpose}|${cookie}`).digest('base64url')
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') }
}
