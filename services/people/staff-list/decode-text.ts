import type { FindingCode } from './findings.ts'

type Decoded = { readonly text: string } | { readonly refused: FindingCode }

/** An .xlsx is a zip, an .xls an OLE compound file: by far the likeliest wrong files, so they get a code of their own. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte)

/**
 * A byte-order mark decides, also for UTF-16 (Excel's "Unicode text"). Otherwise UTF-8, and Windows-1252 when the bytes are
 * not UTF-8. Every byte string is Windows-1252, so that guess cannot fail; `characters-garbled` tells when it misled.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (workbooks.some((start) => startsWith(bytes, start))) return { refused: 'file-is-workbook' }
  // CSV has no newline of its own; one kind from here on keeps line numbers true, also inside quotes.
  const text = decode(bytes).replaceAll(/\r\n?/g, '\n')
  if (text.includes('\0')) return { refused: 'file-not-text' }
  if (text.trim() === '') return { refused: 'file-empty' }
  return { text }
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  // Said to be UTF-8, so a broken byte is a broken character, and no reason to read all accents differently.
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
