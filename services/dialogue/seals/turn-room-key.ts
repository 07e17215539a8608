import { Problem } from '../../plumbing/problem.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { wrapAgain, wrappedOtherwise } from './keys.queries.ts'

/** At a time; the work may be cut off and goes on at the next hour. */
const PART_ROWS = 500

/** Where the room key is gone, nobody can read it; it waits for its employee to delete it. Other trouble is trouble. */
const unlessGone = (error: unknown): undefined => {
  if (error instanceof Problem && error.code === 'key-gone') return undefined
  throw error
}

/**
 * Keys of conversations go under the newest room key, and room keys that nothing needs are destroyed. So what was
 * deleted cannot be read again from a backup of more than two months ago, whoever has today's keys.
 */
export const turnRoomKey = async ({ db, keys }: DialogueRoom): Promise<void> => {
  const newest = await keys.newest()
  const lost = new Set<string>()
  for (;;) {
    const rows = await wrappedOtherwise(db, newest, PART_ROWS + lost.size)
    const left = rows.filter(({ conversation }) => !lost.has(conversation))
    if (left.length === 0) break
    for (const row of left) {
      const key = await keys
        .unwrap(row, { roomKey: row.room_key, wrapped: row.wrapped_key })
        .catch(unlessGone)
      if (key === undefined) {
        lost.add(row.conversation)
        continue
      }
      const kept = await keys.wrap(row, key, newest)
      await wrapAgain(db, row, kept.roomKey, kept.wrapped)
    }
  }
  await keys.destroyOld()
}
