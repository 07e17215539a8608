import { conversationsOf } from '../conversations/conversations.queries.ts'
import { describeAll } from '../conversations/describe.ts'
import type { Overview } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import { type KeptPair, pairsOf, type TodaysPair } from '../pairs/pairs.queries.ts'
import { iAmKnown, otherIsKnown } from '../pairs/sides.ts'

const NOTHING_YET = { rhythm: null, asked: null, lastOn: null }

const habitsOf = ({ me }: Inside, { rhythm, rhythm_asked, rhythm_asked_by, last_on }: KeptPair) => ({
  rhythm,
  asked: rhythm_asked === null ? null : { weeks: rhythm_asked, byMe: rhythm_asked_by === me },
  lastOn: last_on,
})

const describePair = (
  inside: Inside,
  pair: TodaysPair,
  kept: KeptPair | undefined,
): Overview['pairs'][number] => {
  const iAmShut = kept !== undefined && !iAmKnown(inside, pair, kept)
  const otherIsShut = !iAmShut && kept !== undefined && !otherIsKnown(inside, pair, kept)
  return {
    employee: pair.employee,
    leader: pair.leader,
    name: pair.name,
    mine: pair.employee === inside.me,
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
