import type { Act } from '../acts/act-once.ts'
import { noteAct } from '../audit/note-act.ts'
import type { PeopleRoom } from '../people-room.ts'
import { replaceFreeDays } from './calendar.queries.ts'
import type { OwnFreeDays } from './free-days.ts'
import { onShownCalendar } from './on-shown-calendar.ts'

/** Names the days on which the organisation is closed, in place of those named before. @throws Problem 409 `shown-differs` */
export const nameFreeDays = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  days: readonly OwnFreeDays[],
  shown: number,
  act: Act,
): Promise<void> =>
  onShownCalendar(room, shown, act, async (tx) => {
    await replaceFreeDays(tx, days)
    const by = { account: act.account }
    await noteAct(tx, {
      by,
      act: 'free-days-named',
      facts: { periods: days.length },
      today: room.clock.today(),
    })
  })
