import type { TaskList } from 'graphile-worker'
import { addDays } from '../plumbing/calendar.ts'
import { forgetChallenges } from './accounts/passkeys.queries.ts'
import { forgetVisits } from './accounts/provider-identities.queries.ts'
import { forgetExpired } from './accounts/sessions.queries.ts'
import { forgetOldLinks } from './accounts/sign-in-links.queries.ts'
import { forgetActs } from './acts/acts.queries.ts'
import { bounceReader } from './bounces/bounce-folder.ts'
import { followCalendar } from './calendar/follow-calendar.ts'
import { forgetPlans } from './calendar/planned-waves.queries.ts'
import { listBringer } from './incoming/bring-lists.ts'
import { forgetLists } from './incoming/waiting-lists.queries.ts'
import type { PeopleRoom } from './people-room.ts'
import { checkLog } from './post-room/check-log.ts'
import { forgetOldAddresses } from './post-room/old-addresses.queries.ts'
import { sendPost } from './post-room/send-post.ts'
import { tellAlarms } from './post-room/tell-alarms.ts'
import { tellCouncil } from './post-room/tell-council.ts'
import { destroyOldGroupKeys } from './pulses/group-keys.ts'
import { forgetSeats } from './pulses/seats.queries.ts'
import { destroyKeysOfPastWaves } from './pulses/wave-keys.ts'
import { LEAVER_DAYS, LIST_DAYS, PLAN_DAYS, WAITING_DAYS } from './retention.ts'
import { takeInGathered } from './scim/gather-people.ts'
import { forgetEnded } from './scim/scim-people.queries.ts'
import { forgetStandIns } from './units/stand-ins.queries.ts'
import { forgetLeavers } from './units/units.queries.ts'

/** What happens by the clock, each every minute. */
const EVERY_MINUTE = ['tidy', 'send-post', 'follow-calendar', 'bring-lists', 'gather-people', 'read-bounces']
export const peopleCrontab = EVERY_MINUTE.map((task) => `* * * * * ${task} ?max=1`).join('\n')

export const tidy = async (room: PeopleRoom): Promise<void> => {
  await destroyKeysOfPastWaves(room)
  await forgetExpired(room.db, room.clock.now())
  await forgetOldLinks(room.db, room.clock.now())
  await forgetChallenges(room.db, room.clock.now())
  await forgetVisits(room.db, room.clock.now())
  await forgetActs(room.db, addDays(room.clock.today(), -1))
  await forgetLeavers(room.db, addDays(room.clock.today(), -LEAVER_DAYS))
  await forgetLists(room.db, {
    waitedSince: addDays(room.clock.today(), -WAITING_DAYS),
    cameBefore: addDays(room.clock.today(), -LIST_DAYS),
    today: room.clock.today(),
  })
  await forgetEnded(room.db, addDays(room.clock.today(), -LEAVER_DAYS))
  await forgetStandIns(room.db, room.clock.today())
  await forgetOldAddresses(room.db, room.clock.today())
  await checkLog(room)
  await forgetSeats(room.db, room.clock.today())
  await destroyOldGroupKeys(room.keys.group, room.clock.today())
  await forgetPlans(room.db, addDays(room.clock.today(), -PLAN_DAYS))
  await tellCouncil(room)
  await tellAlarms(room)
}

export const peopleTasks = (room: PeopleRoom): TaskList => ({
  'follow-calendar': () => followCalendar(room),
  'bring-lists': listBringer(room),
  'send-post': () => sendPost(room),
  tidy: () => tidy(room),
  'read-bounces': bounceReader(room),
  'gather-people': () => takeInGathered(room),
})
