import { addDays } from '../../plumbing/calendar.ts'
import type { Proposal } from '../dialogue.contract.ts'
import { needsADaysNotice, roomShut } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { tellOther } from '../letters/tell.ts'
import { type Asker, enter, type Inside, pairWith } from '../pairs/enter.ts'
import { knowEachOther } from '../pairs/know-each-other.ts'
import { findPair, type TodaysPair } from '../pairs/pairs.queries.ts'
import { iAmKnown } from '../pairs/sides.ts'
import { writeShared } from '../texts/texts.ts'
import { keepConversation } from './conversations.queries.ts'

/** Nobody is called in for the same day. @throws Problem 422 */
export const mustGiveNotice = ({ clock }: DialogueRoom, day: string): void => {
  const earliest = addDays(clock.today(), 1)
  if (day < earliest) throw needsADaysNotice(earliest)
}

/** @throws Problem 423 when the one who asks is not who is known */
const standBeside = async (inside: Inside, pair: TodaysPair): Promise<void> => {
  await knowEachOther(inside, pair)
  const kept = await findPair(inside.tx, pair)
  if (kept === undefined || !iAmKnown(inside, pair, kept)) throw roomShut()
}

/**
 * Either of the two proposes: what about, where, when.
 *
 * @returns the conversation. @throws Problem 403 where they are no pair, 422 without a day's notice, 423 where it is shut
 */
export const propose = (room: DialogueRoom, asker: Asker, proposal: Proposal): Promise<string> =>
  enter(room, asker, async (inside) => {
    const pair = pairWith(inside, proposal.employee, proposal.leader)
    mustGiveNotice(room, proposal.day)
    await standBeside(inside, pair)
    const id = room.random.uuid()
    const { key, kept } = await room.keys.makeKey({
      conversation: id,
      employee: pair.employee,
      leader: pair.leader,
    })
    const row = {
      id,
      employee_id: pair.employee,
      leader_id: pair.leader,
      state: 'proposed',
      turn_of: inside.me,
      on_day: proposal.day,
      at_hour: proposal.hour,
      minutes: proposal.minutes,
      room_key: kept.roomKey,
      wrapped_key: kept.wrapped,
    }
    await keepConversation(inside.tx, row)
    const { about, place, topics } = proposal
    const said = { words: about, place, topics }
    await writeShared(room, inside, key, { conversation: id, field: 'about', said })
    await tellOther(inside, row, 'conversation-proposed')
    return id
  })
