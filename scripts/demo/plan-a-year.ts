import { readSettings } from '../../services/people/calendar/calendar.queries.ts'
import { planRhythm } from '../../services/people/calendar/plan-rhythm.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { addDays } from '../../services/plumbing/calendar.ts'

/** A Tuesday, when most people are at work. */
const TUESDAY = 2

/** The invented organisation asks every quarter, for the first time some weeks after the wave that is open. */
export const planAYear = async (room: PeopleRoom): Promise<void> => {
  const about = addDays(room.clock.today(), 60)
  const firstDay = addDays(about, (TUESDAY - new Date(`${about}T12:00:00Z`).getUTCDay() + 7) % 7)
  const { version: shown } = await readSettings(room.db)
  await planRhythm(room, {
    rhythm: 'quarterly',
    everyWeeks: 13,
    firstDay,
    audience: [],
    days: 14,
    reminderDays: [6],
    countries: ['NL', 'BE'],
    shown,
  })
}
