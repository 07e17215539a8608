import { html, type TemplateResult } from 'lit'
import type { UnitsChosenEvent } from '../../parts/unit-tree.ts'
import type { Unit } from '../api.ts'
import type { Page } from '../page.ts'
import { audienceTree } from '../waves/audience.ts'
import '../../parts/unit-tree.ts'

/** How long a wave stays open, when everybody is reminded, and who is asked. */
export interface WindowValues {
  readonly days: number
  readonly reminderDays: readonly number[]
  readonly audience: readonly string[]
}

const numberIn = (fields: FormData, name: string): number | undefined => {
  const text = String(fields.get(name) ?? '').trim()
  return text === '' ? undefined : Number(text)
}

/** Days and reminders as they stand in a form. */
export const windowEntered = (fields: FormData): { days: number; reminderDays: number[] } => {
  const reminders = [numberIn(fields, 'first-reminder'), numberIn(fields, 'second-reminder')]
  const reminderDays = [...new Set(reminders)].filter((day) => day !== undefined)
  return { days: numberIn(fields, 'days') ?? 0, reminderDays: reminderDays.sort((a, b) => a - b) }
}

const reminderField = (page: Page, id: string, text: string, value: number | undefined): TemplateResult =>
  html`<div class="field"><label for=${id}>${page.say(text)}</label>
    <input id=${id} name=${id} type="number" min="1" max="27" .value=${String(value ?? '')} aria-describedby="reminders-why" /></div>`

export const windowFields = (page: Page, { days, reminderDays }: WindowValues): TemplateResult => html`
  <div class="field"><label for="days">${page.say('plan-days')}</label>
    <input id="days" name="days" type="number" required min="7" max="28" .value=${String(days)} aria-describedby="days-why" />
    <span class="note" id="days-why">${page.say('plan-days-why')}</span></div>
  <div class="pair">${reminderField(page, 'first-reminder', 'plan-reminder-first', reminderDays[0])}
    ${reminderField(page, 'second-reminder', 'plan-reminder-second', reminderDays[1])}</div>
  <p class="note" id="reminders-why">${page.say('plan-reminders-why')}</p>`

/** Whole units, or everybody, who are nobody in particular. */
export const audienceFields = (
  page: Page,
  units: readonly Unit[],
  { audience, some }: { readonly audience: readonly string[]; readonly some: boolean },
  choose: (audience: readonly string[], some: boolean) => void,
): TemplateResult => html`<fieldset><legend>${page.say('which-audience')}</legend>
  <label class="choice"><input type="radio" name="who" .checked=${!some} @change=${() => choose([], false)} />${page.say('plan-everybody')}</label>
  <label class="choice"><input type="radio" name="who" .checked=${some} @change=${() => choose(audience, true)} />${page.say('plan-some')}</label>
  ${
    some
      ? html`<oh-unit-tree choosable .units=${audienceTree(page, units, 5)} .chosen=${audience}
        .unfoldLabel=${page.say('unfold')} .withAboveLabel=${page.say('audience-with-above')}
        @oh-units-chosen=${(event: UnitsChosenEvent) => choose(event.units, true)}></oh-unit-tree>`
      : ''
  }</fieldset>`
