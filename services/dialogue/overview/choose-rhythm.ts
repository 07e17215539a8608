import { noPair, roomShut } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, pairWith } from '../pairs/enter.ts'
import { changePair, findPair } from '../pairs/pairs.queries.ts'
import { iAmKnown } from '../pairs/sides.ts'

/**
 * How often they would like to talk. It holds when both have chosen the same; either ends it alone.
 *
 * @param weeks null for no rhythm
 * @throws Problem 403 before they have ever talked; 423
 */
export const chooseRhythm = (
  room: DialogueRoom,
  asker: Asker,
  employee: string,
  leader: string,
  weeks: number | null,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const pair = pairWith(inside, employee, leader)
    const kept = await findPair(inside.tx, pair)
    if (kept === undefined) throw noPair()
    if (!iAmKnown(inside, pair, kept)) throw roomShut()
    const nothingAsked = { rhythm_asked: null, rhythm_asked_by: null }
    if (weeks === null) return void (await changePair(inside.tx, pair, { rhythm: null, ...nothingAsked }))
    const agreed = kept.rhythm_asked === weeks && kept.rhythm_asked_by !== inside.me
    await changePair(
      inside.tx,
      pair,
      agreed ? { rhythm: weeks, ...nothingAsked } : { rhythm_asked: weeks, rhythm_asked_by: inside.me },
    )
  })
