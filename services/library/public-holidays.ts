import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InLanguages } from './read-words.ts'

/** Countries whose public holidays are known. Those of a region are not: HR adds such days. */
export const COUNTRIES = ['NL', 'BE', 'DE', 'FR', 'LU'] as const
export type Country = (typeof COUNTRIES)[number]

export interface PublicHoliday {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly country: Country
  readonly name: InLanguages<string>
}

interface HolidayFile {
  readonly names: readonly InLanguages<string>[]
  readonly countries: Readonly<Record<Country, Readonly<Record<string, number>>>>
}

let read: Promise<HolidayFile> | undefined

/** Written by `scripts/library/public-holidays.ts`, and licensed apart: the file says how. */
const readHolidayFile = (): Promise<HolidayFile> => {
  read ??= readFile(join(import.meta.dirname, 'public-holidays/holidays.json'), 'utf8').then(
    (text) => JSON.parse(text) as HolidayFile,
  )
  return read
}

/** Public holidays of whole countries, for as many years as the file holds. */
export const publicHolidaysOf = async (countries: readonly Country[]): Promise<readonly PublicHoliday[]> => {
  const file = await readHolidayFile()
  return countries.flatMap((country) =>
    Object.entries(file.countries[country]).flatMap(([day, at]) => {
      const name = file.names[at]
      return name === undefined ? [] : [{ day, country, name }]
    }),
  )
}
