import { plainLine } from '../../plain-text/plain-text.ts'

/** In a text these mean nothing; in a list they are letters that somebody decoded wrongly, and must not vanish. */
const wronglyDecoded = /[\x80-\x84\x86-\x9f]/g

/**
 * The text of a cell as people see it. Runs of white space (a newline inside quotes, a no-break space) become one
 * space, and accents are composed, because Macs write é as two characters and "Zoë" must equal "Zoë".
 */
export function cleanCell(cell: string): string {
  return plainLine(cell.normalize('NFC').replaceAll(wronglyDecoded, '\uFFFD')).normalize('NFC')
}

/** Two spellings with the same folded form are the same unit, number or address. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFC')
}

/**
 * A spreadsheet that opens an export of ours would calculate this cell (OWASP, "CSV Injection"). It is kept as text
 * here and made harmless where we write CSV. A lone dash is a dash.
 */
export function beginsLikeAFormula(cell: string): boolean {
  return /^[=+\-@＝＋－＠]./.test(cell)
}

/** "ZoÃ«" or "Zo�": the file was decoded wrongly, here or by the program that wrote it. */
export function isGarbled(cell: string): boolean {
  return /\uFFFD|[ÃÂÄÅ][\u00A1-\u00BF€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œŸ]/.test(cell)
}
