import type { Page } from './page.ts'

/** A language in the language of the page, as the browser calls it. */
export const languageName = ({ texts }: Page, code: string): string =>
  new Intl.DisplayNames(texts.language, { type: 'language' }).of(code) ?? code
