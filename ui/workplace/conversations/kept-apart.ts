import { html, nothing, type TemplateResult } from 'lit'
import { bringsInAppraisal } from '../../../services/library/kept-apart/bring-in-appraisal.ts'
import type { Page } from '../page.ts'

/**
 * One kind line where a text brings in rating, pay or rank: why the two talks are kept apart. It may still be
 * written. The place for it is always there, so that a screen reader hears the line when it comes.
 */
export const keptApart = (page: Page, text: string): TemplateResult =>
  html`<div class="kept-apart" role="status">${
    bringsInAppraisal(text) ? html`<p class="note">${page.say('kept-apart')}</p>` : nothing
  }</div>`
