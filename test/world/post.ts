import type { PeopleRoom } from '../../services/people/people-room.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'

/** Lets the post-room work until nothing is due. */
export const sendAllPost = async (room: PeopleRoom): Promise<void> => {
  for (let round = 0; round < 20; round++) await sendPost(room)
}
