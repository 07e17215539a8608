import { z } from 'zod'

/** Every ballot has the same length on the wire; base64url without padding. */
export const ballotContract = z.object({
  /** Fingerprint of the wave's manifest, not its id. */
  wave: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
  segment: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
  /** 32 random bytes. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** The finalised ticket, 64 bytes. */
  y: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
  /** The sealed ballot, 8,273 bytes. */
  c: z.string().regex(/^[A-Za-z0-9_-]{11031}$/),
})
