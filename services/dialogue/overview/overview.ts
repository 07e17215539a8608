import { conversationsOf } from '../conversations/conversations.queries.ts'
import { describeAll } from '../conversations/describe.ts'
import { isAhead } from '../conversations/states.ts'
import type { Conversation, Overview } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import { type KeptPair, pairsOf, type TodaysPair } from '../pairs/pairs.queries.ts'
import { iAmKnown, otherIsKnown } from '../pairs/sides.ts'
import { preparedBy } from '../texts/texts.queries.ts'

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

/** Asked for what is ahead only: of what is over nobody prepares anything. */
const preparedFor = async (
  { tx, me }: Inside,
  conversations: readonly Conversation[],
): Promise<(conversation: string) => Overview['conversations'][number]['prepared']> => {
  const ahead = conversations.filter(({ state }) => isAhead(state)).map(({ id }) => id)
  const own = new Map((await preparedBy(tx, me, ahead)).map((row) => [row.conversation_id, row.shared]))
  return (conversation) => {
    const shared = own.get(conversation)
    return shared === undefined ? 'nothing' : shared ? 'shared' : 'something'
  }
}

/** With whom one may talk, and every conversation one may read. @throws Problem 403 */
export const readOverview = (room: DialogueRoom, asker: Asker): Promise<Overview> =>
  enter(room, asker, async (inside) => {
    const kept = await pairsOf(inside.tx)
    const conversations = await describeAll(room, inside, await conversationsOf(inside.tx))
    const prepared = await preparedFor(inside, conversations)
    return {
      today: room.clock.today(),
      pairs: inside.pairs.map((pair) =>
        describePair(
          inside,
          pair,
          kept.find((one) => one.employee_id === pair.employee && one.leader_id === pair.leader),
        ),
      ),
      conversations: conversations.map((one) => ({ ...one, prepared: prepared(one.id) })),
    }
  })
