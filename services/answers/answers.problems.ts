import { Problem } from '../plumbing/problem.ts'

/** Whatever is wrong with a ballot, its sender is told the same. */
export const refused = () => new Problem(403, 'refused')
/** Trouble on our side: the browser keeps the ballot and comes back. */
export const tryAgainLater = () => new Problem(503, 'try-again-later')
