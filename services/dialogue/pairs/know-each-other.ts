import type { Inside } from './enter.ts'
import { keepPair, type TodaysPair } from './pairs.queries.ts'

/** Who both are is kept when they first have something together; what was kept before stays. */
export const knowEachOther = (inside: Inside, { employee, leader, mail }: TodaysPair) => {
  const mine = inside.me === employee
  const other = inside.knownOf(mine ? leader : employee, mail)
  return keepPair(inside.tx, {
    employee_id: employee,
    leader_id: leader,
    employee_known: mine ? inside.proof : other,
    leader_known: mine ? other : inside.proof,
  })
}
