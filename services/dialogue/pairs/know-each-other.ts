import type { Inside } from './enter.ts'
import { keepPair, type TodaysPair } from './pairs.queries.ts'
import { othersProof } from './sides.ts'

/** Who both are is kept when they first have something together; what was kept before stays. */
export const knowEachOther = (inside: Inside, pair: TodaysPair) => {
  const { employee, leader } = pair
  const [mine, other] = [inside.proof, othersProof(inside, pair)]
  const known =
    inside.me === employee
      ? { employee_known: mine, leader_known: other }
      : { employee_known: other, leader_known: mine }
  return keepPair(inside.tx, { employee_id: employee, leader_id: leader, ...known })
}
