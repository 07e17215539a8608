import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readProvider } from '../scim/provider.queries.ts'

/** Whether whole lists come without anybody's doing: what is changed by hand is undone by the next one. */
export const listComesByItself = async (
  db: RoomDatabase<DB>,
  { staffList }: PeopleRoom['settings'],
): Promise<boolean> =>
  staffList.folder !== undefined || staffList.url !== undefined || (await readProvider(db)) !== undefined
