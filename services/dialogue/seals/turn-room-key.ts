import type { DialogueRoom } from '../dialogue-room.ts'
import { wrapAgain, wrappedOtherwise } from './keys.queries.ts'

/** At a time; the work may be cut off and goes on at the next hour. */
const PART = 500

/**
 * Keys of conversations go under the newest room key, and room keys that nothing needs are destroyed: a backup that is
 * older than two months is then of no use to anybody, whoever has today's keys.
 */
export const turnRoomKey = async ({ db, keys }: DialogueRoom): Promise<void> => {
  const newest = await keys.newest()
  const lost = new Set<string>()
  for (;;) {
    const rows = await wrappedOtherwise(db, newest, PART + lost.size)
    const left = rows.filter(({ conversation }) => !lost.has(conversation))
    if (left.length === 0) break
    for (const row of left) {
      const { conversation, room_key, wrapped_key } = row
      // One whose room key is gone can be read by nobody; it waits for its employee to delete it.
      const key = await keys
        .unwrap(conversation, { roomKey: room_key, wrapped: wrapped_key })
        .catch(() => undefined)
      if (key === undefined) {
        lost.add(conversation)
        continue
      }
      const kept = await keys.wrap(conversation, key)
      await wrapAgain(db, row, kept.roomKey, kept.wrapped)
    }
  }
  await keys.destroyOld(new Set([newest]))
}
