import { decodeAs, type Encoding } from './encodings.ts'
import { type Reading, type Readings, readInEncodings } from './find-encoding.ts'
import type { FindingCode } from './findings.ts'

type Decoded = { readonly readings: Readings } | { readonly refused: FindingCode }

/** An .xlsx is a zip, an .xls an OLE compound file: by far the likeliest wrong files, so they get a code of their own. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * CSV files have different newlines. From here on there is one kind, so that line numbers are right, also
 * inside quotes.
 */
const withNewlines = ({ encoding, text }: Reading): Reading => ({
  encoding,
  text: text.replaceAll(/\r\n?/g, '\n'),
})

/** The text of a file, in the encoding that somebody chose, or in each that it may be in: one where it is certain. */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (workbooks.some((start) => start.every((byte, i) => bytes[i] === byte)))
    return { refused: 'file-is-workbook' }
  const found: Readings = chosen
    ? [{ encoding: chosen, text: decodeAs(bytes, chosen) }]
    : readInEncodings(bytes)
  const [first, ...others] = found
  if (first.text.includes('\0')) return { refused: 'file-not-text' }
  if (first.text.trim() === '') return { refused: 'file-empty' }
  return { readings: [withNewlines(first), ...others.map(withNewlines)] }
}
