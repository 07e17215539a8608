import { z } from 'zod'

/** As the WebAuthn standard writes them in JSON (Level 3, 5.1.9 and 5.1.10): bytes are base64url. */
const bytes = z.string().regex(/^[A-Za-z0-9_-]+$/)
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }

/** What a device has to sign to let somebody in; it asks whoever holds it which passkey. */
export const challengeContract = z.object({
  challenge: z.string(),
  rpId: z.string(),
  userVerification: z.literal('required'),
  timeout: z.int(),
})
export const signInByPasskeyContract = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes,
  }),
})
export type SignedChallenge = z.infer<typeof signInByPasskeyContract>

/** What a device is asked when a passkey is added. */
export const newPasskeyContract = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
  excludeCredentials: z.array(z.object({ type: z.literal('public-key'), id: z.string() })),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
  timeout: z.int(),
})
export type NewPasskeyOptions = z.infer<typeof newPasskeyContract>

/** What its owner calls it; plain text, as everywhere. */
const label = z.string().trim().min(1).max(60)
export const addPasskeyContract = z.object({
  label,
  credential: z.object({
    ...credential,
    response: z.object({ clientDataJSON: bytes, attestationObject: bytes }),
  }),
})
export type AddedPasskey = z.infer<typeof addPasskeyContract>
export const passkeyParams = z.object({ passkey: z.uuid() })
/** `works`: the address in force is the one it was added under. */
export const ownPasskeysContract = z.array(
  z.object({ passkey: z.uuid(), label: z.string(), works: z.boolean() }),
)
