/** Invisible characters that web pages and spreadsheets leave behind: zero-width space, word joiner, BOM, soft hyphen. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g

/**
 * The text of a cell as people see it. Runs of white space (a newline inside quotes, a no-break space) become one
 * space, and accents are composed, because Macs write é as two characters and "Zoë" must equal "Zoë".
 */
export function cleanCell(cell: string): string {
  return cell.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim().normalize('NFC')
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
  return /[\uFFFD\u0080-\u009F]|[ÃÂÄÅ][\u00A1-\u00BF€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œŸ]/.test(cell)
}
