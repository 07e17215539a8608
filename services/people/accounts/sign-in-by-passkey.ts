import { toBase64Url } from '../../ticket/encoding.ts'
import { passkeyOfOldAddress, passkeyRefused } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { CHALLENGE_MINUTES } from './add-passkey.ts'
import { challengeIn, checkSignature, signedAt } from './check-passkey.ts'
import type { SignedChallenge } from './passkeys.contract.ts'
import { findPasskey, keepChallenge, keepCounter, takeChallenge } from './passkeys.queries.ts'
import type { ForWhom } from './sessions.queries.ts'
import { later } from './sign-in.ts'

/** What a device has to sign. It names nobody: which passkeys there are is the device's to say. */
export const challengeAnybody = async ({ db, random, clock, settings }: PeopleRoom) => {
  const challenge = toBase64Url(random.bytes(32))
  await keepChallenge(db, challenge, { account: null, userHandle: null }, later(clock, CHALLENGE_MINUTES))
  return {
    challenge,
    rpId: signedAt(settings.workplaceUrl).host,
    userVerification: 'required',
    timeout: CHALLENGE_MINUTES * 60_000,
  } as const
}

/**
 * Lets in who holds a passkey, at the address in force. A passkey holds for the address that it was added under: else HR
 * could write another address, add a passkey there, write the right one back and read what is not HR's.
 *
 * @throws Problem 403 `passkey-refused`, `passkey-of-old-address`
 */
export const signInByPasskey = async (room: PeopleRoom, signed: SignedChallenge): Promise<ForWhom> => {
  const { db, clock, settings } = room
  const challenge = challengeIn(signed.response.clientDataJSON)
  const asked = challenge && (await takeChallenge(db, challenge, clock.now()))
  // A challenge to add a passkey is none to sign in with.
  if (!challenge || !asked || asked.account !== null) throw passkeyRefused()
  const known = await findPasskey(db, signed.id)
  if (known === undefined || toBase64Url(new Uint8Array(known.userHandle)) !== signed.response.userHandle)
    throw passkeyRefused()
  const counted = await checkSignature(signed, challenge, signedAt(settings.workplaceUrl), known)
  if (counted === undefined || !(await keepCounter(db, known.id, counted))) throw passkeyRefused()
  if (!known.addressHolds) throw passkeyOfOldAddress()
  return { id: known.account, mail: known.mail }
}
