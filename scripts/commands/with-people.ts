import { ourLibrary } from '../../services/library/library.ts'
import { portionsOf } from '../../services/people/bounds.queries.ts'
import type { DB } from '../../services/people/database.generated.ts'
import { cookieNameFor, type PeopleRoom } from '../../services/people/people-room.ts'
import { PostRoom } from '../../services/people/post-room/post-room.ts'
import { Bounds } from '../../services/plumbing/bounds.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { borrowDatabase } from '../../services/plumbing/database.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { mailSender } from '../../services/plumbing/mail.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { peopleKeys } from '../../services/workplace.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Does by hand, as the people room, what HR does by HTTP; beside a running product or without one. */
export const withPeople = async (work: (room: PeopleRoom) => Promise<void>): Promise<void> => {
  const settings = settingsFrom(process.env)
  const database = await borrowDatabase(settings)
  try {
    await migrate(database.ownerUrl, settings.keysFolder)
    const db = openPool<DB>(await new DatabaseLogins(settings.keysFolder).url(database.ownerUrl, 'people'))
    const outbox = `${settings.dataFolder}/outbox`
    const send = mailSender({
      smtpUrl: settings.smtpUrl,
      from: settings.mailFrom,
      outbox,
      nameOf: systemRandom.uuid,
    })
    try {
      await work({
        db,
        settings,
        clock: systemClock,
        random: systemRandom,
        library: ourLibrary,
        keys: peopleKeys(settings.keysFolder),
        post: new PostRoom(send),
        bounds: new Bounds(portionsOf(db)),
        cookieName: cookieNameFor(settings.workplaceUrl),
        log: { warn: say, info: say },
      })
    } finally {
      await db.destroy()
    }
  } finally {
    await database.stop()
  }
}
