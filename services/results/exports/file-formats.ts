/** Which program a file of figures is for. Excel follows the region that is set on the computer. */
export const FILE_FORMATS = ['spreadsheet-comma', 'spreadsheet-point', 'programs'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** How a table is written as text. */
export interface Writing {
  readonly delimiter: ',' | ';'
  /** What stands before the decimals of a number. */
  readonly decimal: ',' | '.'
  /** Without it Excel reads UTF-8 as an older encoding. */
  readonly byteOrderMark: boolean
  readonly lineEnd: '\r\n' | '\n'
  /** What an empty cell holds, without quotes. */
  readonly nothing: '' | 'NA'
  /** Texts stand in quotes, so that a unit called NA differs from an empty cell. */
  readonly quotedTexts: boolean
}

const SPREADSHEET = { byteOrderMark: true, lineEnd: '\r\n', nothing: '', quotedTexts: false } as const

/**
 * `spreadsheet-comma`: Belgium, the Netherlands, France, Germany. `spreadsheet-point`: the United Kingdom,
 * Ireland, the United States. `programs`: as R's `write.csv(row.names = FALSE)`; Python and SPSS read it too.
 */
export const WRITINGS: Readonly<Record<FileFormat, Writing>> = {
  'spreadsheet-comma': { delimiter: ';', decimal: ',', ...SPREADSHEET },
  'spreadsheet-point': { delimiter: ',', decimal: '.', ...SPREADSHEET },
  programs: {
    delimiter: ',',
    decimal: '.',
    byteOrderMark: false,
    lineEnd: '\n',
    nothing: 'NA',
    quotedTexts: true,
  },
}
