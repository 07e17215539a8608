import { html, nothing, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import type { ImportSummary } from '../api.ts'
import type { Page } from '../page.ts'
import { MOST_NAMES_SHOWN } from './unit-changes.ts'
import '../../parts/confirm-dialog.ts'

/** Asks a second time, with the reason: half a file would take half of the people. */
export const brakeDialog = (
  page: Page,
  open: boolean,
  { brake }: ImportSummary,
  closed: (event: DialogClosedEvent) => void,
): TemplateResult | typeof nothing => {
  if (brake === null) return nothing
  const { left, of, emptied } = brake
  return html`<oh-confirm-dialog ?open=${open} .heading=${page.say('list-brakes')}
    .confirmLabel=${page.say('import-all-the-same')} .closeLabel=${page.say('cancel')} @oh-dialog-closed=${closed}>
    <p>${page.say('list-brakes-left', { left, of })}</p>
    ${
      emptied.length === 0
        ? nothing
        : html`<p>${page.say('list-brakes-emptied')}</p>
          <ul>${emptied.slice(0, MOST_NAMES_SHOWN).map((unit) => html`<li>${unit}</li>`)}</ul>
          ${emptied.length > MOST_NAMES_SHOWN ? html`<p class="note">${page.say('findings-more', { n: emptied.length - MOST_NAMES_SHOWN })}</p>` : nothing}`
    }
    <p>${page.say('list-brakes-why')}</p>
  </oh-confirm-dialog>`
}
