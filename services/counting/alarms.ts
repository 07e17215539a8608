import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { CountRefusal } from './count-refused.ts'
import { raiseAlarmInLog } from './counting.queries.ts'
import type { DB } from './database.generated.ts'

/** Where an alarm goes. */
export interface AlarmBell {
  readonly db: RoomDatabase<DB>
  /** A file an alarm, which the workplace reads: its letters do not depend on the database. */
  readonly alarms: KeyFolder
  /** One line for the operator. */
  readonly say: (line: string) => void
}

const fileOf = (wave: string, reason: CountRefusal): string => `${wave}-${reason}`

/**
 * Says that a wave cannot be trusted or counted, in three places, so that no one of them can be silenced unseen:
 * the operator's log, a file from which the works council is written to, and the public log. Once for a wave and
 * a reason. Whatever of it fails, the others are tried.
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
