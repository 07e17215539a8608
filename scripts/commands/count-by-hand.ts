import { countWave } from '../../services/counting/count-wave.ts'
import { dueWaves } from '../../services/counting/counting.queries.ts'
import { destroyKeysOfPastWaves } from '../../services/people/pulses/wave-keys.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { borrowDatabase } from '../../services/plumbing/database.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { openCountingRoom } from '../../services/worker.ts'
import { print, say } from './command.ts'
import { openingProgress } from './opening-progress.ts'
import { withPeople } from './with-people.ts'

/** What the worker does every minute, by hand and with progress. */
export const countByHand = async (): Promise<void> => {
  const settings = settingsFrom(process.env)
  const database = await borrowDatabase(settings)
  const url = await new DatabaseLogins(settings.keysFolder).url(database.ownerUrl, 'counting')
  const room = openCountingRoom({
    database: url,
    clock: systemClock,
    keysFolder: settings.keysFolder,
  })
  try {
    for (const { id: wave } of await dueWaves(room.db, systemClock.today())) {
      const report = await countWave(room, wave, {
        onStep: (step) => say(`  ${step}`),
        onOpened: openingProgress(say),
      })
      print({ wave, ...report })
    }
  } finally {
    await room.db.destroy()
    await database.stop()
  }
  await withPeople((people) => destroyKeysOfPastWaves(people))
}
