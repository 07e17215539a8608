import { html, nothing, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'
import { today } from '../../server-day.ts'
import { keptApart } from '../kept-apart.ts'
import { type AgreementDraft, MOST_AGREEMENTS, noAgreement } from './summary-draft.ts'
import { whoKeeps } from './who-reads.ts'

const KEEPERS = ['employee', 'leader', 'both'] as const

export interface AgreementFields {
  readonly conversation: WholeConversation
  readonly agreements: readonly AgreementDraft[]
  readonly change: (agreements: readonly AgreementDraft[]) => void
  /** Another was added or one taken away: the focus goes to where one goes on. */
  readonly moved: (selector: string) => void
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value

/** What is agreed, by whom, and by when: as many as they like, and none is fine. */
export const agreementFields = (page: Page, fields: AgreementFields): TemplateResult => {
  const { conversation, agreements, change, moved } = fields
  const set = (at: number, part: Partial<AgreementDraft>) =>
    change(agreements.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const remove = (at: number) => {
    change(agreements.filter((_, index) => index !== at))
    moved('#add')
  }
  const add = () => {
    change([...agreements, noAgreement()])
    moved(`#what-${agreements.length}`)
  }
  const one = ({ what, who, dueOn }: AgreementDraft, at: number) => html`<fieldset class="agreement">
    <legend>${page.say('two-agreement', { n: at + 1 })}</legend>
    <div class="field wide-field"><label for="what-${at}">${page.say('two-what')}</label>
      <textarea id="what-${at}" rows="2" maxlength="1000" .value=${what}
        @input=${(event: Event) => set(at, { what: textOf(event) })}></textarea>
      ${keptApart(page, what)}</div>
    <div class="field"><label for="who-${at}">${page.say('two-who')}</label>
      <select id="who-${at}" @change=${(event: Event) => set(at, { who: textOf(event) as AgreementDraft['who'] })}>${KEEPERS.map(
        (keeper) =>
          html`<option value=${keeper} .selected=${keeper === who}>${whoKeeps(page, conversation, keeper)}</option>`,
      )}</select></div>
    <div class="field"><label for="due-${at}">${page.say('two-due')}</label>
      <input id="due-${at}" type="date" min=${today()} .value=${dueOn} @input=${(event: Event) => set(at, { dueOn: textOf(event) })} /></div>
    <button type="button" class="link" @click=${() => remove(at)}>${page.say('two-agreement-remove')}<span class="hidden"> ${at + 1}</span></button>
  </fieldset>`
  return html`${agreements.map(one)}
    ${
      agreements.length >= MOST_AGREEMENTS
        ? nothing
        : html`<p><button type="button" id="add" @click=${add}>${page.say('two-agreement-add')}</button></p>`
    }`
}
