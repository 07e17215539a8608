import { readMailAddress } from '../../plumbing/mail-address.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import {
  noProvider,
  providerAddressUnknown,
  providerMailUnverified,
  providerOtherAddress,
  providerOtherPerson,
  providerRefused,
} from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { accountBehindMail } from './accounts.queries.ts'
import type { Claims, Provider } from './provider.ts'
import { bindIdentity, boundIdentities, keepVisit, takeVisit } from './provider-identities.queries.ts'
import { visitOf } from './provider-visit.ts'
import { followClaim } from './roles-by-claim.ts'
import type { ForWhom } from './sessions.queries.ts'
import { later } from './sign-in.ts'

/** How long somebody has to sign in there. */
export const VISIT_MINUTES = 10

const providerOf = ({ provider }: PeopleRoom): Provider => {
  if (provider === undefined) throw noProvider()
  return provider
}

/**
 * Where to send a browser that signs in there.
 *
 * @param cookie random, and kept by this browser only
 * @throws Problem 404 `no-provider`, 503 `provider-out-of-reach`
 */
export const beginVisit = async (room: PeopleRoom, cookie: string): Promise<string> => {
  const address = await providerOf(room).addressFor(visitOf(cookie))
  await keepVisit(room.db, cookie, later(room.clock, VISIT_MINUTES))
  return address
}

/**
 * The address that the provider vouches for. One that does not say whether it checked an address is believed only where
 * the settings say so: some let everybody write there what they like.
 */
const vouchedMail = ({ email, email_verified: verified }: Claims, assumed: boolean): string => {
  const mail = typeof email === 'string' ? readMailAddress(email) : undefined
  const holds = verified === true || (verified === undefined && assumed)
  if (mail === undefined || !holds) throw providerMailUnverified()
  return mail
}

/**
 * Lets in whom the provider sends back: somebody on the staff list, or with an account outside it, at the verified
 * address. At the first time the identity is bound to the account. Later neither may change without the other: an address
 * that goes to somebody else brings no account along.
 *
 * @param query of the address that the browser came back to
 * @throws Problem `provider-…`
 */
export const signInByProvider = async (
  room: PeopleRoom,
  cookie: string | undefined,
  query: string,
): Promise<ForWhom> => {
  const { db, clock, random } = room
  const provider = providerOf(room)
  if (cookie === undefined || !(await takeVisit(db, cookie, clock.now()))) throw providerRefused()
  const claims = await provider.whoCameBack(query, visitOf(cookie))
  const mail = vouchedMail(claims, provider.settings.mailAssumed)
  const { iss: issuer, sub } = claims
  const identityHash = hashOfToken(JSON.stringify([issuer, sub]))
  return inTransaction(db, async (tx) => {
    await oneAtATime(tx)
    const account = await accountBehindMail(tx, mail, random.uuid())
    if (account === undefined) throw providerAddressUnknown()
    const bound = await boundIdentities(tx, account.id, identityHash)
    if (bound.some((one) => one.account !== account.id)) throw providerOtherAddress()
    const own = bound.find((one) => one.issuer === issuer && one.mail === account.mail)
    if (own !== undefined && !own.identityHash.equals(identityHash)) throw providerOtherPerson()
    if (own === undefined)
      await bindIdentity(tx, { account: account.id, issuer, mail: account.mail, identityHash })
    await followClaim(tx, account.id, claims, provider.settings, clock.today())
    return { id: account.id, mail: account.mail }
  })
}
