import { decodeAs, type Encoding, SINGLE_BYTE } from './encodings.ts'
import { IMPLAUSIBLE, PLAUSIBLE, type Plausibility, plausibility } from './plausible-letters.ts'

/** The text of a file in one encoding. */
export interface Reading {
  readonly encoding: Encoding
  readonly text: string
}

/** The likeliest one first; more than one where the file does not tell. */
export type Readings = readonly [Reading, ...Reading[]]

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte)

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Said to be UTF-8, so a broken byte is a broken letter, and no reason to read all accents differently.
  ['utf-8', [0xef, 0xbb, 0xbf]],
]

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Without a mark: separators, digits and most letters of a list are ASCII, so every other byte is zero. */
const utf16 = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes.length % 2 === 1) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = Math.max(even, odd)
  const least = Math.min(even, odd)
  if (most * 4 < bytes.length || least * 20 > most) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** How plausible its least plausible letter is. One byte is one character, so `doubtful` are places in the text too. */
const leastPlausible = (text: string, doubtful: readonly number[]): Plausibility => {
  let least: Plausibility = PLAUSIBLE
  for (const at of doubtful) {
    const found = plausibility(text[at - 1] ?? '', text[at] ?? '', text[at + 1] ?? '')
    if (found < least) least = found
    if (least === IMPLAUSIBLE) return least
  }
  return least
}

/** The readings that differ. Of readings with the same text only the first stays. */
const different = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ text }, at) => readings.findIndex((other) => other.text === text) === at)

/**
 * Reads one byte a letter. The encoding is certain when exactly one reading is plausible everywhere in the
 * file. A reading without rare letters goes before one with rare letters. Otherwise somebody who knows the file
 * has to say.
 */
const readSingleByte = (bytes: Uint8Array): Readings => {
  const doubtful = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) > 0x7f)
  const all = SINGLE_BYTE.map((encoding) => ({ encoding, text: decodeAs(bytes, encoding) }))
  const judged = all.map((reading) => ({ reading, least: leastPlausible(reading.text, doubtful) }))
  const best = Math.max(...judged.map(({ least }) => least))
  const [first, ...others] = different(
    judged.flatMap(({ reading, least }) => (least === best ? reading : [])),
  )
  return first === undefined ? readAs(bytes, 'windows-1252') : [first, ...others]
}

const readAs = (bytes: Uint8Array, encoding: Encoding): Readings => [
  { encoding, text: decodeAs(bytes, encoding) },
]

/**
 * The possible readings of a file. A byte-order mark decides first. Then zeros in every other byte. Then
 * whether it is valid UTF-8, which no other file is by chance. Then what its letters look like.
 */
export function readInEncodings(bytes: Uint8Array): Readings {
  const marked = marks.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? utf16(bytes)
  if (marked !== undefined) return readAs(bytes, marked)
  const text = utf8(bytes)
  return text === undefined ? readSingleByte(bytes) : [{ encoding: 'utf-8', text }]
}
