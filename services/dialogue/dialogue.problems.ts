import { Problem } from '../plumbing/problem.ts'

/** There is none, or it is not theirs: nobody learns which. */
export const noConversation = () => new Problem(404, 'no-conversation')
export const noPiece = () => new Problem(404, 'no-piece')
/** The two are no pair of an employee and who leads them today. */
export const noPair = () => new Problem(403, 'no-pair')
/** The address of the one who asks is not the one by which they are known here. */
export const roomShut = () => new Problem(423, 'room-shut')
/** Something else happened to it since the page was drawn. */
export const notNow = (state: string) => new Problem(409, 'not-now', { state })
/** The other moved it, or wrote another text, since the page was drawn. */
export const changedSince = () => new Problem(409, 'changed-since')
/** The one who did the last thing waits for the other. */
export const turnOfTheOther = () => new Problem(409, 'turn-of-the-other')
/** Proposed for today or a day before: nobody is surprised by a conversation. */
export const needsADaysNotice = (earliest: string) => new Problem(422, 'needs-a-days-notice', { earliest })
export const lookBackTooEarly = () => new Problem(422, 'look-back-too-early')
/** Only the employee may do so: the record is theirs. */
export const onlyTheEmployee = () => new Problem(403, 'only-the-employee')
export const onlyTheLeader = () => new Problem(403, 'only-the-leader')
/** They never agreed on a conversation, and something of the other would be opened. */
export const cannotLetIn = () => new Problem(403, 'cannot-let-in')
/** A link to an old address: of somebody else, used, or too old. */
export const oldAddressLinkSpent = () => new Problem(403, 'old-address-link-spent')
/** A link of somebody who left: unknown, too old, or to an address that was not theirs. */
export const leaverLinkUnknown = () => new Problem(403, 'leaver-link-unknown')
/** The other has another address by now than stood on the page. */
export const addressDiffers = () => new Problem(409, 'address-differs')
export const tooManyTexts = () => new Problem(409, 'too-many-texts')
/** The key is gone: what was sealed with it nobody reads any more. */
export const keyGone = () => new Problem(410, 'key-gone')

/** Refusals of the database, by the name of the constraint. */
export const refusals = {
  years__not_yours_to_read: () => new Problem(403, 'years-not-yours'),
} as const
