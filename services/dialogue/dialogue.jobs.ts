import type { TaskList } from 'graphile-worker'
import type { DialogueRoom } from './dialogue-room.ts'
import { seeLeaversOff } from './leavers/see-leavers-off.ts'
import { tellByTheClock } from './letters/tell-by-the-clock.ts'
import { destroyUnshared } from './seals/keys.queries.ts'
import { turnRoomKey } from './seals/turn-room-key.ts'

export const dialogueCrontab = '7 * * * * tidy-dialogue ?max=1'

/** What happens by the clock: nothing here reads what anybody wrote. */
export const tidyDialogue = async (room: DialogueRoom): Promise<void> => {
  await tellByTheClock(room)
  await seeLeaversOff(room)
  await destroyUnshared(room.db, room.clock.today())
  await turnRoomKey(room)
}

export const dialogueTasks = (room: DialogueRoom): TaskList => ({ 'tidy-dialogue': () => tidyDialogue(room) })
