import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { AddedPasskey, SignedChallenge } from './passkeys.contract.ts'

/** Where a signature must have been made: our own pages, and our own host. */
export interface SignedAt {
  readonly origin: string
  readonly host: string
}

/** The same for every workplace. A passkey belongs to the host, whatever its port. */
export const signedAt = (workplaceUrl: string): SignedAt => ({
  origin: workplaceUrl,
  host: new URL(workplaceUrl).hostname,
})

/** Edwards curve, P-256 and RSA (RFC 8152, 8812): what devices have. */
export const ALGORITHMS = [-8, -7, -257] as const

/** The challenge that a device says it signed; whether it did is another question. Undefined when it cannot be read. */
export const challengeIn = (clientDataJSON: string): string | undefined => {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return typeof challenge === 'string' ? challenge : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether a device that knows who holds it signed this challenge on our page, with this key and a count that is higher
 * than the last one.
 *
 * @returns what it counted; undefined for anything that is not right
 */
export const checkSignature = (
  signed: SignedChallenge,
  challenge: string,
  { origin, host }: SignedAt,
  known: { readonly publicKey: Uint8Array; readonly counter: number },
): Promise<number | undefined> =>
  verifyAuthenticationResponse({
    response: { ...signed, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
    credential: { id: signed.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
  }).then(
    ({ verified, authenticationInfo }) => (verified ? authenticationInfo.newCounter : undefined),
    () => undefined,
  )

export interface MadeKey {
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
}

/** The same for a new passkey. Who made the device is not asked. @returns undefined for anything that is not right */
export const checkNewKey = (
  credential: AddedPasskey['credential'],
  challenge: string,
  { origin, host }: SignedAt,
): Promise<MadeKey | undefined> =>
  verifyRegistrationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...ALGORITHMS],
  }).then(
    ({ registrationInfo }) =>
      registrationInfo && {
        credentialId: registrationInfo.credential.id,
        publicKey: registrationInfo.credential.publicKey,
        counter: registrationInfo.credential.counter,
      },
    () => undefined,
  )
