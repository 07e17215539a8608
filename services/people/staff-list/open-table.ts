import { decodeText } from './decode-text.ts'
import type { Encoding } from './encodings.ts'
import type { Reading } from './find-encoding.ts'
import { type Finding, sortFindings } from './findings.ts'
import { presetNamed, presetOf } from './presets/find-preset.ts'
import type { Preset } from './presets/presets.contract.ts'
import { readRecords, type TextRecord } from './records.ts'
import { unclearEncoding } from './unclear-encoding.ts'

/** What is known of a file before it is opened. */
export interface ReadHow {
  /** From somebody who was asked. Otherwise it is told from the file. */
  readonly encoding?: Encoding | undefined
  /** The name of a preset. Otherwise the headers tell. */
  readonly preset?: string | undefined
  /** `YYYY-MM-DD`: who has begun, and who has ended? Without it nobody asks. */
  readonly today?: string | undefined
}

/** A file as rows of cells. */
export interface Table {
  /** Undefined where nothing can be read. */
  readonly header: TextRecord | undefined
  readonly records: readonly TextRecord[]
  readonly preset: Preset | undefined
  /** Null where nobody knows. */
  readonly encoding: Encoding | null
  /** Why the rows cannot be read. */
  readonly refused: readonly Finding[]
}

const nothing = (refused: readonly Finding[], records: readonly TextRecord[] = []): Table => ({
  header: undefined,
  records,
  preset: undefined,
  encoding: null,
  refused,
})

/** An export without its labels begins with somebody, who must not be lost. A label is no mail address. */
const isOfLabels = (record: TextRecord | undefined): boolean =>
  record?.cells.every((cell) => !cell.includes('@')) ?? false

const withPreset = (text: string, named: string | undefined) => {
  const [header, ...records] = readRecords(text)
  const preset = named === undefined ? header && presetOf(header.cells) : presetNamed(named)
  return {
    header,
    preset,
    records: preset?.labelsBelow && isOfLabels(records[0]) ? records.slice(1) : records,
  }
}

/** Where the letters do not tell, the one that the payroll system is known to write. */
const told = (readings: readonly Reading[], named: string | undefined): Reading | undefined =>
  readings.find(({ text, encoding }) => withPreset(text, named).preset?.encoding === encoding)

/** Never throws, whatever the bytes are. */
export const openTable = (bytes: Uint8Array, { encoding: chosen, preset: named }: ReadHow): Table => {
  // Read without the preset that somebody named, who has left would be at work.
  if (named !== undefined && presetNamed(named) === undefined)
    return nothing([{ line: 1, column: '', code: 'preset-unknown', value: named }])
  const decoded = decodeText(bytes, chosen)
  if ('refused' in decoded) return nothing([{ line: 1, column: '', code: decoded.refused }])
  const [first, ...others] = decoded.readings
  const reading = others.length === 0 ? first : told(decoded.readings, named)
  if (reading === undefined) {
    const unclear = unclearEncoding(decoded.readings)
    // Without an example the likeliest reading holds nothing: a refusal without a reason would be a list of nobody.
    if (unclear.length === 0) return nothing([{ line: 1, column: '', code: 'file-empty' }])
    return nothing(unclear, withPreset(first.text, named).records)
  }
  const { header, records, preset } = withPreset(reading.text, named)
  if (header === undefined) return nothing([{ line: 1, column: '', code: 'file-empty' }])
  const quotes: readonly Finding[] = header.quotes
    ? [{ line: header.line, column: '', code: header.quotes }]
    : []
  const refused = sortFindings(quotes).problems.length > 0 ? quotes : []
  return { header, records, preset, encoding: reading.encoding, refused }
}
