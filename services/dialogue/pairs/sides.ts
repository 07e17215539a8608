import type { Inside } from './enter.ts'
import type { KeptPair, TodaysPair } from './pairs.queries.ts'

/** An employee and who leads them. */
export type Two = Pick<TodaysPair, 'employee' | 'leader'>

/** Which column says by what one is known, for whoever asks and for the other. */
export const mySide = (me: string, { employee }: Two) => (employee === me ? 'employee_known' : 'leader_known')
export const othersSide = (me: string, { employee }: Two) =>
  employee === me ? 'leader_known' : 'employee_known'

export const otherOfTwo = (me: string, { employee, leader }: Two): string =>
  employee === me ? leader : employee

/** Has whoever asks the address by which they are known in this pair? */
export const iAmKnown = ({ me, proof }: Inside, pair: Two, kept: KeptPair): boolean =>
  kept[mySide(me, pair)].equals(proof)

/** What the address that the other has today makes. */
export const othersProof = ({ me, knownOf }: Inside, pair: TodaysPair): Buffer =>
  knownOf(otherOfTwo(me, pair), pair.mail)

export const otherIsKnown = (inside: Inside, pair: TodaysPair, kept: KeptPair): boolean =>
  kept[othersSide(inside.me, pair)].equals(othersProof(inside, pair))
