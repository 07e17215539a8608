import { accountBehindMail, addHr } from '../../services/people/accounts/accounts.queries.ts'
import { firstLinkExpiry, newToken, signInLink } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import type { DB } from '../../services/people/database.generated.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { listWaves } from '../../services/people/pulses/waves.queries.ts'
import { readEmployees, readUnits } from '../../services/people/units/units.queries.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import type { Settings } from '../../services/plumbing/settings.ts'
import { writeLink } from '../../services/ticket/invitation.ts'
import { peopleKeys } from '../../services/workplace.ts'
import { invitedTo } from './invited.ts'
import { DOOR_TEAM } from './live-a-year.ts'

const HR_MAIL = 'hr@delinde.example'

const linkFor = async (room: Pick<PeopleRoom, 'db' | 'settings'>, mail: string): Promise<string> => {
  const account = await accountBehindMail(room.db, mail, systemRandom.uuid())
  if (account === undefined) throw new Error(`nobody has the address ${mail}`)
  const token = newToken(systemRandom)
  await keepSignInLink(room.db, token, account.id, firstLinkExpiry(systemClock))
  return signInLink(room.settings.workplaceUrl, token)
}

/** The four ways in, as lines to print. New ones at every start: a link works once. */
export const openDoors = async (settings: Settings, databaseUrl: string): Promise<readonly string[]> => {
  const db = openPool<DB>(await new DatabaseLogins(settings.keysFolder).url(databaseUrl, 'people'))
  try {
    const room = { db, settings, keys: peopleKeys(settings.keysFolder) }
    await addHr(db, systemRandom.uuid(), HR_MAIL)
    const units = await readUnits(db)
    const unit = units.find(({ name }) => name === DOOR_TEAM)
    const employees = await readEmployees(db)
    const leader = employees.find(({ id }) => id === unit?.leader)
    // The first of the team, as in `live-conversations.ts`: with a year of conversations behind them.
    const talks = employees.find((one) => one.leader === leader?.id && one.unit === unit?.id)
    const open = (await listWaves(db)).find(({ state }) => state === 'open')
    const invited = open === undefined ? [] : await invitedTo(room, open.id)
    const employee = invited.find(({ team, mail }) => team === DOOR_TEAM && mail !== leader?.mail)
    return [
      '',
      'De Linde, an invented organisation, is ready. Four doors, each for one person:',
      '',
      `  HR                     ${await linkFor(room, HR_MAIL)}`,
      `  ${leader?.firstName} ${leader?.lastName}, ${DOOR_TEAM}`,
      `    who leads a team     ${await linkFor(room, leader?.mail ?? '')}`,
      `  ${talks?.firstName} ${talks?.lastName}, of the same team`,
      `    who talks with them  ${await linkFor(room, talks?.mail ?? '')}`,
      `  an employee, invited   ${employee === undefined ? 'no wave is open' : writeLink(settings.answersUrl, employee.link)}`,
      '',
      'The first three links work once; start the demo again for new ones. The last works until it is answered.',
    ]
  } finally {
    await db.destroy()
  }
}
