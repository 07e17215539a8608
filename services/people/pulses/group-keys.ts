import type { KeyFolder } from '../../plumbing/key-folder.ts'
import type { Random } from '../../plumbing/random.ts'
import { toBase64Url } from '../../ticket/encoding.ts'

const nameOf = (year: number): string => `year-${year}`
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The secrets by which people and groups are named. */
export interface GroupSecrets {
  /** The secret of the year in which a wave opens. New names are made with it. */
  readonly now: string
  /** Older secrets that still exist. Older names are recognised with them. */
  readonly before: readonly string[]
}

/** There is one key for each year, like the worker's keys for moving sums (`services/counting/cell-key.ts`). */
export const groupSecretsOf = async (
  folder: KeyFolder,
  today: string,
  random: Random,
): Promise<GroupSecrets> => {
  const now = await folder.readOrCreate(nameOf(yearOf(today)), () => toBase64Url(random.bytes(32)))
  const last = await folder.read(nameOf(yearOf(today) - 1))
  return { now, before: last === undefined ? [] : [last] }
}

/** The last day on which a name made today can still be recognised: the end of next year. */
export const namedUntil = (today: string): string => `${yearOf(today) + 1}-12-31`

/** Waves that opened on this day or later are guarded against a comparison with a wave that opens today. */
export const comparedSince = (today: string): string => `${yearOf(today) - 1}-01-01`

/** After that, names of earlier years lead to nobody, even for somebody who has the database and these folders. */
export const destroyOldGroupKeys = async (folder: KeyFolder, today: string): Promise<void> => {
  for (const name of await folder.names()) {
    const year = Number(name.replace('year-', ''))
    if (Number.isNaN(year) || year < yearOf(today) - 1) await folder.destroy(name)
  }
}
