import type { Clock } from '../plumbing/clock.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { Random } from '../plumbing/random.ts'
import type { DB } from './database.generated.ts'
import type { RoomKeys } from './seals/room-keys.ts'

/** What the room is handed when a process starts. */
export interface DialogueRoom {
  readonly db: RoomDatabase<DB>
  readonly clock: Clock
  readonly random: Random
  readonly keys: RoomKeys
  /** Letters that were handed over go now, not at the next minute; asked for after they were committed. */
  readonly wakePostRoom: () => Promise<void>
}
