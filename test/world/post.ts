import type { PeopleRoom } from '../../services/people/people-room.ts'
import { sendLetter } from '../../services/people/post-room/send-letter.ts'

/** Sends every invitation that waits. */
export const sendAllPost = async (room: PeopleRoom): Promise<void> => {
  for (const { id } of await room.db.selectFrom('people.letters').select('id').execute())
    await sendLetter(room, id)
}
