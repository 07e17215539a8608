import type { Guides } from './guides.contract.ts'
import type { Instrument } from './instrument.contract.ts'
import { readGeneralGuides, readGuides } from './read-guides.ts'
import { CURRENT_INSTRUMENT, readInstrument } from './read-instrument.ts'
import { remember } from './remember.ts'

/** Instruments and their guides, as one folder has them. */
export interface Library {
  /** Name of the instrument that new waves take their forms from. */
  readonly current: string
  /** @throws InstrumentUnknown, InstrumentRefused */
  instrument(name: string): Promise<Instrument>
  /** Guides that are written for this instrument, or what holds for any. @throws InstrumentUnknown, InstrumentRefused */
  guides(instrument: string): Promise<Guides>
}

export const libraryIn = (folder: string, current: string): Library => {
  // To read and check one takes some ten milliseconds, and every letter about a wave asks for one.
  const instrument = remember((name) => readInstrument(name, folder))
  return {
    current,
    instrument,
    guides: async (name) => {
      const { guides } = await instrument(name)
      return guides === undefined ? readGeneralGuides() : readGuides(guides, folder)
    },
  }
}

/** The library that comes with the product. */
export const ourLibrary = libraryIn(import.meta.dirname, CURRENT_INSTRUMENT)
