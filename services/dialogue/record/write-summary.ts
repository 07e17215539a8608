import { addDays } from '../../plumbing/calendar.ts'
import { lockTheirs, takeStep } from '../conversations/step.ts'
import type { Summary } from '../dialogue.contract.ts'
import { changedSince, lookBackTooEarly } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { tellOther } from '../letters/tell.ts'
import { type Asker, enter } from '../pairs/enter.ts'
import { deleteTexts, textsOf } from '../texts/texts.queries.ts'
import { keyOf, type Said, writeShared } from '../texts/texts.ts'

/** What was not shared is kept until then, so it is not for ever. */
const MOST_DAYS_AHEAD = 400

/**
 * One of the two writes what they heard the other say, what they agreed, and when they look back. The other confirms
 * it, or puts another in its place; so there is one text, and both see the same.
 *
 * @throws Problem 404, 409; 422 where the day of looking back is not ahead
 */
export const writeSummary = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  { words, agreements, lookBackOn }: Summary,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    const today = room.clock.today()
    if (lookBackOn <= today || lookBackOn > addDays(today, MOST_DAYS_AHEAD)) throw lookBackTooEarly()
    await takeStep(inside, row, 'summarise', { look_back_on: lookBackOn })
    const key = await keyOf(room, row)
    await deleteTexts(inside.tx, conversation, ['summary', 'agreement'])
    const write = (text: Pick<Said, 'field' | 'said' | 'dueOn' | 'at'>) =>
      writeShared(room, inside, key, { conversation, ...text })
    await write({ field: 'summary', said: { words } })
    for (const [at, { what, who, dueOn }] of agreements.entries())
      await write({ field: 'agreement', said: { what, who }, dueOn, at })
    // Whoever mends the own summary has told the other already.
    if (row.state === 'talked' || row.turn_of !== inside.me)
      await tellOther(inside, row, 'conversation-summary')
  })

/**
 * The other says that this is what they said to each other.
 *
 * @param summary the text that stood on the page
 * @throws Problem 404, 409
 */
export const confirmSummary = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  summary?: string,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    const [now] = await textsOf(inside.tx, [conversation], 'summary')
    if (summary !== undefined && summary !== now?.id) throw changedSince()
    await takeStep(inside, row, 'confirm')
  })
