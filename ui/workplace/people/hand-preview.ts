import { html, nothing, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import type { Finding, HandPreview } from '../api.ts'
import type { Page } from '../page.ts'
import { peopleChanges } from './people-changes.ts'
import '../../parts/confirm-dialog.ts'

/** Findings whose words speak of lines, said of one person instead. */
const OWN_TEXTS: Readonly<Record<string, string>> = {
  'number-repeated': 'hand-number-repeated',
  'mail-address-repeated': 'hand-mail-repeated',
  'leader-circle': 'hand-leader-circle',
  'person-unclear': 'hand-person-unclear',
  'person-changed': 'hand-person-changed',
}

const inWords = (page: Page, { code, value }: Finding): string =>
  page.say(OWN_TEXTS[code] ?? `finding-${code}`, { value: String(value ?? '') })

const list = (page: Page, findings: readonly Finding[]): TemplateResult =>
  html`<ul>${findings.map((one) => html`<li>${inWords(page, one)}</li>`)}</ul>`

/** What a change by hand would do, or why it cannot be done. */
export const handPreview = (page: Page, preview: HandPreview): TemplateResult => {
  const { problems, warnings, changes, newAddress, asNew } = preview
  if (problems.length > 0)
    return html`<div class="refusal" role="alert"><p>${page.say('hand-refused')}</p>${list(page, problems)}</div>`
  const { joined, left, moved, leadersChanged } = changes
  const none = joined.length + left.length + moved.length + leadersChanged === 0
  return html`${none ? html`<p>${page.say('hand-only-fields')}</p>` : nothing}
    ${peopleChanges(page, { added: joined.length, left: left.length, moved: moved.length, changes }, true)}
    ${newAddress ? html`<p>${page.say('hand-new-address')}</p>` : nothing}
    ${asNew ? html`<p>${page.say('hand-as-new')}</p>` : nothing}
    ${warnings.length === 0 ? nothing : list(page, warnings)}`
}

/** Asks a second time: one after the other, people are taken away as by half a file. */
export const handBrake = (
  page: Page,
  open: boolean,
  { brake }: HandPreview,
  closed: (event: DialogClosedEvent) => void,
): TemplateResult | typeof nothing => {
  if (brake === null) return nothing
  const { left, of, emptied } = brake
  return html`<oh-confirm-dialog ?open=${open} .heading=${page.say('hand-brakes')} .confirmLabel=${page.say('hand-take-all-the-same')}
    .closeLabel=${page.say('cancel')} @oh-dialog-closed=${closed}>
    <p>${page.say('hand-brakes-left', { left, of })}</p>
    ${emptied.length === 0 ? nothing : html`<p>${page.say('list-brakes-emptied')}</p><ul>${emptied.map((unit) => html`<li>${unit}</li>`)}</ul>`}
  </oh-confirm-dialog>`
}
