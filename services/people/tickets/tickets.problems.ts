import { Problem } from '../../plumbing/problem.ts'

/** Unknown wave, closed wave and unknown invitation look alike: a guess learns nothing. */
export const invitationUnknown = () => new Problem(404, 'invitation-unknown')
/** Trouble on our side: the browser keeps what it has and asks again. */
export const waveKeysMissing = () => new Problem(503, 'wave-keys-missing')
/** Only the holder of a valid invitation can be told these. */
export const ticketAskedAlready = () => new Problem(409, 'ticket-asked-already')
export const segmentDiffers = () => new Problem(409, 'segment-differs')
export const blindedMalformed = () => new Problem(400, 'request-malformed')
