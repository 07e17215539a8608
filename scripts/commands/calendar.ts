import { showCalendar } from '../../services/people/calendar/show-calendar.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

export const calendarCommand: Command = {
  usage: 'calendar',
  about:
    'The year of pulses as one line of JSON: the rhythm, what is planned and on which days, what cannot open and why,\n' +
    'and how many seconds a year it asks of somebody who is asked each time.',
  async run(args) {
    if (args.length > 0) throw new WrongUsage(this.usage)
    await withPeople(async (room) => print(await showCalendar(room.db, room)))
  },
}
