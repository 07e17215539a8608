import { toBase64Url } from '../../ticket/encoding.ts'
import { noPasskey, passkeyNotAdded, passkeysEnough, signInAnew } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { ALGORITHMS, challengeIn, checkNewKey, signedAt } from './check-passkey.ts'
import { sessionEnd } from './own-sessions.queries.ts'
import type { AddedPasskey, NewPasskeyOptions } from './passkeys.contract.ts'
import {
  credentialsOf,
  keepChallenge,
  keepPasskey,
  removePasskey,
  takeChallenge,
} from './passkeys.queries.ts'
import { later, sessionStart } from './sign-in.ts'

/** How long somebody has for the own device. */
export const CHALLENGE_MINUTES = 5
const MOST_PASSKEYS = 10
/** A screen that was left open must not become a key of somebody else. */
const FRESH_MINUTES = 15

/** Who adds a passkey: an account, the address it is signed in with, and its session. */
export interface Adding {
  readonly account: string
  readonly mail: string | null
  readonly session: string
}

const refuseWhereNotFresh = async ({ db, clock }: PeopleRoom, { session }: Adding): Promise<void> => {
  const ends = await sessionEnd(db, session)
  const since = ends === undefined ? 0 : sessionStart(ends).getTime()
  if (clock.now().getTime() - since > FRESH_MINUTES * 60_000) throw signInAnew(FRESH_MINUTES)
}

/** @throws Problem 403 `sign-in-anew`, 409 `passkeys-enough` */
export const beginPasskey = async (room: PeopleRoom, adding: Adding): Promise<NewPasskeyOptions> => {
  await refuseWhereNotFresh(room, adding)
  const there = await credentialsOf(room.db, adding.account)
  if (there.length >= MOST_PASSKEYS) throw passkeysEnough(MOST_PASSKEYS)
  const { host } = signedAt(room.settings.workplaceUrl)
  const challenge = toBase64Url(room.random.bytes(32))
  const userHandle = there[0]?.userHandle ?? room.random.bytes(32)
  const forWhom = { account: adding.account, userHandle }
  await keepChallenge(room.db, challenge, forWhom, later(room.clock, CHALLENGE_MINUTES))
  // The device shows this name beside others of its owner, and keeps it.
  const name = adding.mail ?? 'Ooghoogte'
  return {
    challenge,
    rp: { id: host, name: 'Ooghoogte' },
    user: { id: toBase64Url(new Uint8Array(userHandle)), name, displayName: name },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: there.map(({ id }) => ({ type: 'public-key', id })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
    timeout: CHALLENGE_MINUTES * 60_000,
  }
}

/** @throws Problem 403 `sign-in-anew`, 409 `passkeys-enough`, 422 `passkey-not-added` */
export const addPasskey = async (
  room: PeopleRoom,
  adding: Adding,
  { credential, label }: AddedPasskey,
): Promise<void> => {
  await refuseWhereNotFresh(room, adding)
  const challenge = challengeIn(credential.response.clientDataJSON)
  const asked = challenge && (await takeChallenge(room.db, challenge, room.clock.now()))
  if (!challenge || !asked || asked.account !== adding.account || asked.userHandle === null)
    throw passkeyNotAdded()
  if ((await credentialsOf(room.db, adding.account)).length >= MOST_PASSKEYS)
    throw passkeysEnough(MOST_PASSKEYS)
  const made = await checkNewKey(credential, challenge, signedAt(room.settings.workplaceUrl))
  const { account, mail } = adding
  const { userHandle } = asked
  if (made === undefined || !(await keepPasskey(room.db, { ...made, account, mail, userHandle, label })))
    throw passkeyNotAdded()
}

/** Ends nothing else: who is signed in stays so. @throws Problem 404 `no-passkey` */
export const removeOwnPasskey = async (
  { db }: PeopleRoom,
  account: string,
  passkey: string,
): Promise<void> => {
  if (!(await removePasskey(db, account, passkey))) throw noPasskey()
}
