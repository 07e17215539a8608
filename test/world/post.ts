import { sql } from 'kysely'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'

/** Sends every letter that waits: a round of the post-room, and another while there is more. */
export const sendAllPost = async (room: PeopleRoom): Promise<void> => {
  const waiting = async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from people.letters where state = 'waiting' and due_at <= ${room.clock.now()}`.execute(
      room.db,
    )
    return rows[0]?.n ?? 0
  }
  for (let [before, now] = [Number.POSITIVE_INFINITY, await waiting()]; now > 0 && now < before; ) {
    await sendPost(room)
    ;[before, now] = [now, await waiting()]
  }
}
