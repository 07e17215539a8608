import { Problem } from '../plumbing/problem.ts'
import { REFUSALS, type RefusalReason } from './scim/refusals.ts'
import type { Brake } from './staff-list/brake.ts'
import type { Finding } from './staff-list/findings.ts'

/** Why somebody does not sign in. */
export const signInLinkSpent = () => new Problem(403, 'sign-in-link-spent')
/** Only the holder of a link that still works can be told: it was asked for in another browser. */
export const signInElsewhere = () => new Problem(403, 'sign-in-elsewhere')
/** Wrong, too old, tried too often and never sent look alike, so a guess teaches nothing. */
export const signInCodeWrong = () => new Problem(403, 'sign-in-code-wrong')
/** Unknown, removed, copied, not verified and signed elsewhere look alike. */
export const passkeyRefused = () => new Problem(403, 'passkey-refused')
/** Only the holder of a passkey can be told. */
export const passkeyOfOldAddress = () => new Problem(403, 'passkey-of-old-address')

/** Why a passkey is not added or removed. */
export const passkeyNotAdded = () => new Problem(422, 'passkey-not-added')
export const passkeysEnough = (most: number) => new Problem(409, 'passkeys-enough', { most })
export const signInAnew = (minutes: number) => new Problem(403, 'sign-in-anew', { minutes })
export const noPasskey = () => new Problem(404, 'no-passkey')

/** Why the organisation's own sign-in lets somebody not in. */
export const noProvider = () => new Problem(404, 'no-provider')
export const providerOutOfReach = () => new Problem(503, 'provider-out-of-reach')
/** It said no, or what came back was not what was asked for here. */
export const providerRefused = () => new Problem(403, 'provider-refused')
export const providerMailUnverified = () => new Problem(403, 'provider-mail-unverified')
export const providerAddressUnknown = () => new Problem(403, 'provider-address-unknown')
export const providerOtherAddress = () => new Problem(403, 'provider-other-address')
export const providerOtherPerson = () => new Problem(403, 'provider-other-person')

/** A session of the own account that is over by now, or that never was one. */
export const noSession = () => new Problem(404, 'no-session')

/** Why a role is not taken away. */
export const lastHr = () => new Problem(409, 'last-hr')

/** Why an act is not done: its key was used for something else, or the facts differ from what the screen showed. */
export const actDiffers = () => new Problem(422, 'act-differs')
export const shownDiffers = (different: readonly { readonly fact: string }[]) =>
  new Problem(409, 'shown-differs', { different })

/** Why a staff list is not taken. */
export const staffListMissing = () => new Problem(400, 'staff-list-missing')
export const staffListHasProblems = (problems: readonly Finding[], warnings: readonly Finding[]) =>
  new Problem(422, 'staff-list-has-problems', { problems, warnings })

/** The list takes away more than anybody takes away by mistake: it is taken when it is asked again. */
export const staffListBrakes = (brake: Brake) => new Problem(409, 'staff-list-brakes', { ...brake })

/** Why a change of one person is not taken. */
export const personUnknown = () => new Problem(404, 'person-unknown')
export const noUnit = () => new Problem(404, 'no-unit')
export const leadsAlready = () => new Problem(409, 'leads-already')
export const standInAtTop = () => new Problem(422, 'stand-in-at-top')
export const standInIsOver = () => new Problem(422, 'stand-in-is-over')
export const personWouldBeAnother = () => new Problem(409, 'person-would-be-another')

/** A list that waits no more: it was taken or set aside, or a newer one has come. */
export const waitingListGone = () => new Problem(404, 'waiting-list-gone')

/** Why a wave does not open, stop, or remind. */
export const agreementMissing = () => new Problem(409, 'agreement-missing')
export const formUnknown = (form: string) => new Problem(422, 'form-unknown', { form })
export const closesTooSoon = (earliest: string) => new Problem(422, 'closes-too-soon', { earliest })
export const closesTooLate = (latest: string) => new Problem(422, 'closes-too-late', { latest })
export const floorTooLow = (least: number) => new Problem(422, 'floor-too-low', { least })
export const floorDiffers = (wave: string, floor: number) =>
  new Problem(409, 'floor-differs', { wave, floor })
export const askedTooSoon = (wave: string, items: readonly string[], from: string) =>
  new Problem(409, 'asked-too-soon', { wave, items, from })
export const unitUnknown = (unit: string) => new Problem(422, 'unit-unknown', { unit })
export const audienceEmpty = () => new Problem(422, 'audience-empty')
export const audienceTooSmall = (unit: string, least: number) =>
  new Problem(422, 'audience-too-small', { unit, least })
export const tallyKeyMissing = () => new Problem(503, 'tally-key-missing')
export const waveUnknown = () => new Problem(404, 'wave-unknown')
export const remindedToday = () => new Problem(409, 'reminded-today')
export const remindedTwice = () => new Problem(409, 'reminded-twice')
export const waveNotOpen = () => new Problem(409, 'wave-not-open')

/** Why a wave is not planned, changed or taken out, or what was done with one is not kept. */
export const rhythmTooTight = (most: number) => new Problem(422, 'rhythm-too-tight', { most })
export const planTooSoon = (earliest: string) => new Problem(422, 'plan-too-soon', { earliest })
export const planTooLate = (latest: string) => new Problem(422, 'plan-too-late', { latest })
export const planTooClose = () => new Problem(409, 'plan-too-close')
export const nobodyWorks = () => new Problem(409, 'nobody-works')
export const planGone = () => new Problem(409, 'plan-gone')
export const waveNotCounted = () => new Problem(409, 'wave-not-counted')

/** Why a letter is not shown. */
export const letterUnknown = () => new Problem(404, 'letter-unknown')

/** Why HR's words are not kept or not tried. */
export const letterBreaksPromise = (findings: readonly object[]) =>
  new Problem(422, 'letter-breaks-promise', { findings })
export const noOwnAddress = () => new Problem(409, 'no-own-address')
/** @param reason the step of the mail dialogue and its codes */
export const trialNotSent = (reason: string) => new Problem(503, 'trial-not-sent', { reason })

/** Unknown wave, closed wave and unknown invitation look alike, so a guess teaches nothing. */
export const invitationUnknown = () => new Problem(404, 'invitation-unknown')
/** Trouble on our side: the browser keeps what it has and asks again. */
export const waveKeysMissing = () => new Problem(503, 'wave-keys-missing')
/** Only the holder of a valid invitation can be told these. */
export const ticketAskedAlready = () => new Problem(409, 'ticket-asked-already')
export const segmentDiffers = () => new Problem(409, 'segment-differs')

/** Why something is not taken that an identity provider pushed; its words are in `scim/refusals.ts`. */
export const pushRefused = (reason: RefusalReason) =>
  new Problem(REFUSALS[reason].status, 'push-refused', { reason })
