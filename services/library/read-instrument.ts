import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../plumbing/refused.ts'
import { faultsOf } from './check-instrument.ts'
import { completeInstrument } from './complete-instrument.ts'
import { type Instrument, instrumentContract } from './instrument.contract.ts'
import { readMeanings } from './read-meanings.ts'

/** The instrument that waves take their forms from. */
export const CURRENT_INSTRUMENT = 'ooghoogte-pulse@0.1.0'

/** Thrown when an instrument cannot be used; the message has one line a fault. */
export class InstrumentRefused extends Refused {}

/** Thrown when nothing was ever released by this name. */
export class InstrumentUnknown extends InstrumentRefused {}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new InstrumentRefused('the instrument is no JSON')
  }
}

/** @throws InstrumentRefused */
const checkInstrument = (read: unknown): Instrument => {
  const parsed = instrumentContract.safeParse(read)
  const faults = parsed.success
    ? faultsOf(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (!parsed.success || faults.length > 0) throw new InstrumentRefused(faults.join('\n'))
  return parsed.data
}

/** Reads an instrument of any source. @throws InstrumentRefused */
export const parseInstrument = (text: string): Instrument => checkInstrument(parseJson(text))

/**
 * Reads an instrument of the library by `id@version`. A released version is frozen: its checksum stands
 * in `released.json`, and a file that no longer fits it is refused, because answers were given to it. What
 * its scales are for may stand beside it (`meanings/`).
 *
 * @param folder of the library
 * @throws InstrumentRefused
 */
export const readInstrument = async (
  name: string = CURRENT_INSTRUMENT,
  folder: string = import.meta.dirname,
): Promise<Instrument> => {
  const instruments = join(folder, 'instruments')
  const released = JSON.parse(await readFile(join(instruments, 'released.json'), 'utf8')) as Record<
    string,
    string
  >
  const expected = Object.hasOwn(released, name) ? released[name] : undefined
  if (expected === undefined) throw new InstrumentUnknown(`there is no released instrument ${name}`)
  const [id, version] = name.split('@')
  const text = await readFile(join(instruments, id ?? '', version ?? '', 'instrument.json'), 'utf8')
  const checksum = createHash('sha256').update(text).digest('hex')
  if (checksum !== expected) {
    throw new InstrumentRefused(`${name} was released with another checksum; make a new version instead`)
  }
  return checkInstrument(completeInstrument(parseJson(text), await readMeanings(folder)))
}
