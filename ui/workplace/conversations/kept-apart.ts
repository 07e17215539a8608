import { nothing, type TemplateResult } from 'lit'
import type { Page } from '../page.ts'

/** One kind line where a text brings in rating, pay or rank: why the two talks are kept apart. It may still be written. */
export const keptApart = (_page: Page, _text: string): TemplateResult | typeof nothing => nothing
