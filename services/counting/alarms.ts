import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { CountRefusal } from './count-refused.ts'
import { raiseAlarmInLog } from './counting.queries.ts'
import type { DB } from './database.generated.ts'

/** Where an alarm goes. */
export interface AlarmBell {
  readonly db: RoomDatabase<DB>
  /** One file for each alarm. The workplace reads them, so its letters do not depend on the database. */
  readonly alarms: KeyFolder
  /** One line for the operator. */
  readonly say: (line: string) => void
}

const fileOf = (wave: string, reason: CountRefusal): string => `${wave}-${reason}`

/**
 * Says that a wave cannot be trusted or counted. It says so in three places: the operator's log, a file from
 * which the workplace writes to the works council, and the public log. So nobody can silence one of them
 * unseen. Each wave and reason is said once. Where one place fails, the others are still tried.
 */
export const ringAlarm = async (bell: AlarmBell, wave: string, reason: CountRefusal): Promise<void> => {
  const rung = await bell.alarms.read(fileOf(wave, reason))
  if (rung !== undefined) return
  bell.say(`ALARM: wave ${wave}: ${reason}; see services/counting/README.md`)
  await raiseAlarmInLog(bell.db, wave, reason).catch(() =>
    bell.say(`the alarm about wave ${wave} could not be written to the public log`),
  )
  await bell.alarms.create(fileOf(wave, reason), reason).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') bell.say(`the alarm about wave ${wave} could not be handed to the workplace`)
  })
}
