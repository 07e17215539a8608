import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownMeanings, Meanings } from './complete-instrument.ts'

/**
 * Meanings of the library: `meanings/<id>.json`. They are checked with the instruments that they complete.
 *
 * @param folder of the library
 */
export const readMeanings = async (folder: string = import.meta.dirname): Promise<KnownMeanings> => {
  const known = new Map<string, Meanings>()
  const files = await readdir(join(folder, 'meanings')).catch(() => [])
  for (const file of files) {
    known.set(file.replace(/\.json$/, ''), JSON.parse(await readFile(join(folder, 'meanings', file), 'utf8')))
  }
  return known
}
