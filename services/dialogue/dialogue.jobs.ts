import type { TaskList } from 'graphile-worker'
import type { DialogueRoom } from './dialogue-room.ts'
import { seeLeaversOff } from './leavers/see-leavers-off.ts'
import { tellByTheClock } from './letters/tell-by-the-clock.ts'
import { destroyUnshared } from './seals/keys.queries.ts'
import { turnRoomKey } from './seals/turn-room-key.ts'
import { keepYear } from './yearly/years.queries.ts'

export const dialogueCrontab = '7 * * * * tidy-dialogue ?max=1'

/** What happens by the clock: nothing here reads what anybody wrote. */
export const tidyDialogue = async (room: DialogueRoom): Promise<void> => {
  await tellByTheClock(room)
  await seeLeaversOff(room)
  await destroyUnshared(room.db, room.clock.today())
  await turnRoomKey(room)
  // In the new year conversations of the last days of the old one are marked as held: so not on its first day.
  const today = room.clock.today()
  if (today.slice(5) >= '02-01') await keepYear(room.db, Number(today.slice(0, 4)) - 1)
}

export const dialogueTasks = (room: DialogueRoom): TaskList => ({ 'tidy-dialogue': () => tidyDialogue(room) })
