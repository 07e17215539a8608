import { checksumOf } from './manifest.ts'

/**
 * The transparency log, as everybody can check it: in a browser, at a command line, or with a program of
 * one's own. Entry after entry names the hash of the one before, so whoever kept one hash notices when
 * anything up to it is changed, left out or put in later.
 */
export interface LogEntry {
  /** From 1. */
  readonly index: number
  /** `YYYY-MM-DD`, nothing finer. */
  readonly date: string
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
  /** Hash of the entry before; null for the first. */
  readonly previous: string | null
  /** SHA-256, hexadecimal, of the canonical JSON of this entry without `hash`. */
  readonly hash: string
}

export type LogFault = 'not-a-log' | 'entry-changed' | 'chain-broken' | 'date-goes-back' | 'entry-missing'

export class LogBroken extends Error {
  readonly fault: LogFault
  /** The first entry that is not as it should be; 0 where there is none to point at. */
  readonly index: number

  constructor(fault: LogFault, index: number) {
    super(`${fault} at entry ${index}`)
    this.fault = fault
    this.index = index
  }
}

/** Canonical JSON (RFC 8785): names sorted, no space between. Texts and whole numbers are as JSON writes them. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`
}

const isEntry = (value: unknown): value is LogEntry => {
  const { index, date, kind, body, previous, hash } = (value ?? {}) as Record<string, unknown>
  return (
    Number.isInteger(index) &&
    [date, kind, hash].every((text) => typeof text === 'string') &&
    (previous === null || typeof previous === 'string') &&
    typeof body === 'object' &&
    body !== null
  )
}

/**
 * Recomputes every hash and follows the chain, whose dates never go back.
 *
 * @param noted hashes that somebody kept from earlier: each must still be in the log
 * @returns the entries, which are as they were written
 * @throws LogBroken with the first entry that is not
 */
export const checkLog = (served: unknown, noted: readonly string[] = []): readonly LogEntry[] => {
  if (!Array.isArray(served) || !served.every(isEntry)) throw new LogBroken('not-a-log', 0)
  let previous: string | null = null
  let before = ''
  for (const [at, { hash, ...rest }] of served.entries()) {
    if (checksumOf(canonicalJson(rest)) !== hash) throw new LogBroken('entry-changed', at + 1)
    if (rest.index !== at + 1 || rest.previous !== previous) throw new LogBroken('chain-broken', at + 1)
    if (rest.date < before) throw new LogBroken('date-goes-back', at + 1)
    previous = hash
    before = rest.date
  }
  const known = new Set(served.map(({ hash }) => hash))
  if (noted.some((hash) => !known.has(hash))) throw new LogBroken('entry-missing', 0)
  return served
}
