/** What stands beside instruments of one id: keys to be added to modules and scales, by code, and to the whole. */
export interface Meanings {
  readonly modules: Readonly<Record<string, object>>
  readonly scales: Readonly<Record<string, object>>
  readonly instrument: object
}

/** Id of an instrument → its meanings. */
export type KnownMeanings = ReadonlyMap<string, Meanings>

interface Coded {
  readonly code?: unknown
  readonly role?: unknown
}

interface Uncompleted {
  readonly id?: unknown
  readonly modules?: unknown
  readonly scales: readonly Coded[]
  readonly indices?: unknown
  readonly analysis?: unknown
}

/** What is none will be refused by whoever checks it. */
const isInstrument = (read: unknown): read is Uncompleted =>
  typeof read === 'object' && read !== null && 'scales' in read && Array.isArray(read.scales)

const saysItself = ({ scales, indices, analysis }: Uncompleted): boolean =>
  indices !== undefined || analysis !== undefined || scales.some((scale) => scale?.role !== undefined)

const addTo = (list: unknown, added: Readonly<Record<string, object>>): unknown => {
  if (!Array.isArray(list)) return list
  return list.map((one: Coded | null) => {
    const code = String(one?.code)
    return Object.hasOwn(added, code) ? { ...one, ...added[code] } : one
  })
}

/**
 * An instrument was released before it could say what its scales are for, and is frozen. So their roles, the
 * indices and the rest stand beside it, for every file of its id that says nothing of this itself.
 *
 * @param read an instrument as JSON, not checked yet
 * @returns the same where it says so itself, or where nothing is known of it
 */
export const completeInstrument = (read: unknown, known: KnownMeanings): unknown => {
  if (!isInstrument(read) || saysItself(read)) return read
  const meanings = known.get(String(read.id))
  if (meanings === undefined) return read
  const scales = addTo(read.scales, meanings.scales)
  // An analyst's file need not have modules.
  const modules = read.modules === undefined ? {} : { modules: addTo(read.modules, meanings.modules) }
  return { ...read, ...meanings.instrument, ...modules, scales }
}
