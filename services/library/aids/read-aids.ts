import { readdir } from 'node:fs/promises'
import { type Fault, faultAbout, faultWhen, repeatedIn, unknownAmong } from '../faults.ts'
import { type InLanguages, readContent, readInLanguages } from '../read-words.ts'
import { type AidFile, type AidWords, aidFile, aidWords } from './aids.contract.ts'
import { FIELDS_IN_DRAWING, PLACES_IN_RING, STATIONS } from './drawings.ts'
import { fieldsOf } from './fields-of.ts'

export interface Aid extends AidFile {
  readonly id: string
  readonly words: InLanguages<AidWords>
}

export interface Aids {
  readonly aids: readonly Aid[]
  /** One sentence each, for whoever writes an aid: which file, where in it, and what. */
  readonly faults: readonly Fault[]
}

const faultsOfDrawing = ({ id, drawing, words: { nl } }: Aid): readonly Fault[] => {
  const fields = fieldsOf(nl).map((field) => field.id)
  const unlike = (what: string, there: number, { fewest, most }: typeof STATIONS | typeof PLACES_IN_RING) =>
    faultWhen(
      there < fewest || there > most,
      `${id}: its drawing ${drawing} has room for ${fewest} to ${most} ${what}, and there are ${there}`,
    )
  if (drawing === 'path') return unlike('fields', fields.length, STATIONS)
  if (drawing === 'ring') return unlike('parts', nl.parts.length, PLACES_IN_RING)
  return faultAbout(
    `${id}: its drawing ${drawing} shows fields that are not there`,
    unknownAmong(FIELDS_IN_DRAWING[drawing], fields),
  )
}

/** Dutch speaks for all: the languages were found to be alike. */
const faultsOfAid = (aid: Aid): readonly Fault[] => {
  const {
    id,
    words: { nl },
  } = aid
  const fields = fieldsOf(nl).map((field) => field.id)
  const tables = nl.parts.flatMap(({ table }) => (table === undefined ? [] : [table]))
  return [
    ...faultAbout(`${id}: parts that stand twice`, repeatedIn(nl.parts.map((part) => part.id))),
    ...faultAbout(`${id}: fields that stand twice`, repeatedIn(fields)),
    ...faultsOfDrawing(aid),
    ...faultAbout(
      `${id}: rows of a table that are not as long as its heading`,
      tables.flatMap(({ columns, rows }) =>
        rows.flatMap((row, at) => (row.length === columns.length ? [] : [at + 1])),
      ),
    ),
  ]
}

const readAid = async (folder: string, id: string): Promise<Aids> => {
  const file = await readContent(folder, `${id}/aid.json`, aidFile)
  const words = await readInLanguages(folder, id, aidWords)
  const broken = [file, words].flatMap((one) => ('faults' in one ? one.faults : []))
  if ('faults' in file || 'faults' in words) return { aids: [], faults: broken }
  const aid = { id, ...file.content, words: words.content }
  const faults = faultsOfAid(aid)
  return { aids: faults.length > 0 ? [] : [aid], faults }
}

/** Every aid of a folder: each is a folder with `aid.json` and a file of words for each language. */
export const readAids = async (folder: string = import.meta.dirname): Promise<Aids> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const read = await Promise.all(ids.sort().map((id) => readAid(folder, id)))
  return { aids: read.flatMap(({ aids }) => aids), faults: read.flatMap(({ faults }) => faults) }
}
