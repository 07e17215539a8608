import type { Conversation } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Inside, todaysPairOf } from '../pairs/enter.ts'
import type { ConversationRow } from '../rows.queries.ts'
import { textsOf } from '../texts/texts.queries.ts'
import { keyOf, readText } from '../texts/texts.ts'

export interface About {
  readonly words: string
  readonly place: Conversation['about']['place']
  readonly topics: readonly string[]
}

/** A conversation as one of the two sees it, by what it is about. */
export const describeConversation = (
  inside: Inside,
  row: ConversationRow,
  { words, place, topics }: About,
): Conversation => {
  const leader = inside.pairs.find(({ employee }) => employee === row.employee_id)?.leader
  return {
    id: row.id,
    employee: row.employee_id,
    leader: row.leader_id,
    mine: row.employee_id === inside.me,
    name: todaysPairOf(inside, row)?.name ?? null,
    state: row.state as Conversation['state'],
    myTurn: row.turn_of !== inside.me,
    day: row.on_day,
    hour: row.at_hour,
    minutes: row.minutes,
    moves: row.moves,
    lookBackOn: row.look_back_on,
    leaderGone: row.leader_gone,
    shown: leader !== undefined && row.shared_with === leader,
    about: { words, place, topics: [...topics] },
  }
}

export const NOTHING_SAID: About = { words: '', place: 'quiet-room', topics: [] }

/** Each with what it is about; one that opens no more, because its key is gone or somebody moved it, has nothing to say. */
export const describeAll = async (
  room: DialogueRoom,
  inside: Inside,
  rows: readonly ConversationRow[],
): Promise<readonly Conversation[]> => {
  const texts = await textsOf(
    inside.tx,
    rows.map(({ id }) => id),
    'about',
  )
  const aboutOf = new Map(texts.map((text) => [text.conversation_id, text]))
  return Promise.all(
    rows.map(async (row) => {
      const text = aboutOf.get(row.id)
      const about =
        text === undefined
          ? NOTHING_SAID
          : await keyOf(room, row)
              .then((key) => readText<About>(key, text))
              .catch(() => NOTHING_SAID)
      return describeConversation(inside, row, about)
    }),
  )
}
