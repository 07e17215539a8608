import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What an invented organisation is like, by scale, in points of the scale. */
export interface Inventions {
  /** Where it stands as a whole; scales on which low is favourable run the other way. */
  readonly levels: Readonly<Record<string, number>>
  /** Team → steps up or down from there. */
  readonly moods: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** For the demo: plausible answers to an instrument, in `demo/<id>.json`. */
export const readInventions = async (instrument: string): Promise<Inventions> => {
  const [id = ''] = instrument.split('@')
  return JSON.parse(await readFile(join(import.meta.dirname, 'demo', `${id}.json`), 'utf8'))
}
