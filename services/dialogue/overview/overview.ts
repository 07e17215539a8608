import { conversationsOf } from '../conversations/conversations.queries.ts'
import { describeAll } from '../conversations/describe.ts'
import type { Overview } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { enter, type Inside } from '../pairs/enter.ts'
import { pairsOf, type TodaysPair } from '../pairs/pairs.queries.ts'

type Kept = Awaited<ReturnType<typeof pairsOf>>[number]

const describePair = (
  inside: Inside,
  pair: TodaysPair,
  kept: Kept | undefined,
): Overview['pairs'][number] => {
  const mine = pair.employee === inside.me
  const known = { me: kept?.leader_known, other: kept?.employee_known }
  if (mine) [known.me, known.other] = [known.other, known.me]
  const other = inside.knownOf(mine ? pair.leader : pair.employee, pair.mail)
  const iAmShut = known.me?.equals(inside.proof) === false
  const otherIsShut = !iAmShut && known.other?.equals(other) === false
  return {
    employee: pair.employee,
    leader: pair.leader,
    name: pair.name,
    mine,
    rhythm: kept?.rhythm ?? null,
    asked:
      kept?.rhythm_asked == null
        ? null
        : { weeks: kept.rhythm_asked, byMe: kept.rhythm_asked_by === inside.me },
    lastOn: kept?.last_on ?? null,
    shut: iAmShut ? 'me' : otherIsShut ? 'other' : null,
    newAddress: otherIsShut ? pair.mail : null,
  }
}

/** With whom one may talk, and every conversation one may read. @throws Problem 403 */
export const readOverview = (room: DialogueRoom, account: string): Promise<Overview> =>
  enter(room, account, async (inside) => {
    const kept = await pairsOf(inside.tx)
    const conversations = await describeAll(room, inside, await conversationsOf(inside.tx))
    return {
      today: room.clock.today(),
      pairs: inside.pairs.map((pair) =>
        describePair(
          inside,
          pair,
          kept.find((one) => one.employee_id === pair.employee && one.leader_id === pair.leader),
        ),
      ),
      conversations: [...conversations],
    }
  })
