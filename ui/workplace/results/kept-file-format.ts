import type { FileFormat } from '../api.ts'
import type { Page } from '../page.ts'

/** In the order in which they are offered. */
export const FILE_FORMATS: readonly FileFormat[] = ['spreadsheet-comma', 'spreadsheet-point', 'programs']

const KEPT_AS = 'file-format'
/** In memory first: a browser that keeps no site data keeps the choice as long as its tab. */
let kept: FileFormat | undefined

const onDevice = (): FileFormat | undefined => {
  try {
    const value = localStorage.getItem(KEPT_AS)
    return FILE_FORMATS.find((format) => format === value)
  } catch {
    return undefined
  }
}

/** What was chosen before in this browser; else what a spreadsheet in the language of the page most likely reads. */
export const fileFormatFor = ({ texts }: Pick<Page, 'texts'>): FileFormat =>
  kept ?? onDevice() ?? (texts.language === 'en' ? 'spreadsheet-point' : 'spreadsheet-comma')

export const keepFileFormat = (format: FileFormat): void => {
  kept = format
  try {
    localStorage.setItem(KEPT_AS, format)
  } catch {
    // Without site data the choice is known in this tab only.
  }
}
