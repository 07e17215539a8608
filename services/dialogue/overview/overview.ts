import { conversationsOf } from '../conversations/conversations.queries.ts'
import { describeAll } from '../conversations/describe.ts'
import type { Overview } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import { pairsOf, type TodaysPair } from '../pairs/pairs.queries.ts'

type Kept = Awaited<ReturnType<typeof pairsOf>>[number]

const NOTHING_YET = { rhythm: null, asked: null, lastOn: null }

const habitsOf = ({ me }: Inside, { rhythm, rhythm_asked, rhythm_asked_by, last_on }: Kept) => ({
  rhythm,
  asked: rhythm_asked === null ? null : { weeks: rhythm_asked, byMe: rhythm_asked_by === me },
  lastOn: last_on,
})

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
    // To whoever is not who is known, not even whether these two ever met is told.
    ...(iAmShut || kept === undefined ? NOTHING_YET : habitsOf(inside, kept)),
    shut: iAmShut ? 'me' : otherIsShut ? 'other' : null,
    newAddress: otherIsShut ? pair.mail : null,
  }
}

/** With whom one may talk, and every conversation one may read. @throws Problem 403 */
export const readOverview = (room: DialogueRoom, asker: Asker): Promise<Overview> =>
  enter(room, asker, async (inside) => {
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
