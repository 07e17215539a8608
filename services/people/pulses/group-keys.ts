import type { KeyFolder } from '../../plumbing/key-folder.ts'
import type { Random } from '../../plumbing/random.ts'
import { toBase64Url } from '../../ticket/encoding.ts'

const nameOf = (year: number): string => `year-${year}`
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** What people and groups are named by. */
export interface GroupSecrets {
  /** Of the year in which a wave opens: names are made with it. */
  readonly now: string
  /** Those that older names were made with, and that are still there: names are known again by them. */
  readonly before: readonly string[]
}

/** A key for each year, as the worker has for what it moves sums by (`services/counting/cell-key.ts`). */
export const groupSecretsOf = async (
  folder: KeyFolder,
  today: string,
  random: Random,
): Promise<GroupSecrets> => {
  const now = await folder.readOrCreate(nameOf(yearOf(today)), () => toBase64Url(random.bytes(32)))
  const last = await folder.read(nameOf(yearOf(today) - 1))
  return { now, before: last === undefined ? [] : [last] }
}

/** Until when what was named on this day can be known again: the end of the year after. */
export const namedUntil = (today: string): string => `${yearOf(today) + 1}-12-31`

/** Waves that opened from this day on are guarded against being compared with one that opens today. */
export const comparedSince = (today: string): string => `${yearOf(today) - 1}-01-01`

/** Names of earlier years then lead to nobody, for whoever has the database and these folders. */
export const destroyOldGroupKeys = async (folder: KeyFolder, today: string): Promise<void> => {
  for (const name of await folder.names()) {
    const year = Number(name.replace('year-', ''))
    if (Number.isNaN(year) || year < yearOf(today) - 1) await folder.destroy(name)
  }
}
