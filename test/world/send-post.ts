import { withPeople } from '../../scripts/commands/with-people.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'

/** A round of the post-room in a process of its own, which somebody can kill. */
await withPeople((room) => sendPost(room))
