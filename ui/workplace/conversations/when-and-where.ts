import { html, type TemplateResult } from 'lit'
import type { Page } from '../page.ts'
import { daysLater } from '../waves/wave-words.ts'
import { ALL_PLACES, type Place, placeName } from './conversation-words.ts'

export interface WhenAndWhere {
  readonly place: Place
  readonly day: string
  readonly hour: string
  readonly minutes: number
}

const LENGTHS = [20, 30, 45, 60, 90] as const

/** In a week, with time enough to think; on a Saturday or Sunday the Monday after. */
const usualDay = (today: string): string => {
  const day = daysLater(today, 7)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const toMonday = { 0: 1, 6: 2 }[weekday] ?? 0
  return daysLater(day, toMonday)
}

export const usualTime = (today: string): WhenAndWhere => ({
  place: 'walk',
  day: usualDay(today),
  hour: '10:00',
  minutes: 45,
})

type Change = (change: Partial<WhenAndWhere>) => void

const fieldValue = (event: Event): string => (event.target as HTMLInputElement).value

/** Seven places, all equally good. */
export const whereFields = (page: Page, chosen: Place, change: Change): TemplateResult => html`<fieldset>
  <legend><h2>${page.say('conversation-where')}</h2></legend>
  <p class="soft">${page.say('conversation-where-why')}</p>
  <div class="choices">${ALL_PLACES.map(
    (
      place,
    ) => html`<label class="choice"><input type="radio" name="place" value=${place} .checked=${place === chosen}
      @change=${() => change({ place })} />${placeName(page, place)}</label>`,
  )}</div>
  <p class="note gap">${page.say('phones-away')}</p>
</fieldset>`

/** Never for the same day: nobody is surprised by a conversation. */
export const whenFields = (page: Page, when: WhenAndWhere, today: string, change: Change): TemplateResult => {
  const lengths = [...new Set([...LENGTHS, when.minutes])].sort((a, b) => a - b)
  return html`<div class="times">
    <div class="field"><label for="day">${page.say('conversation-day')}</label>
      <input id="day" type="date" required min=${daysLater(today, 1)} .value=${when.day} aria-describedby="day-note"
        @input=${(event: Event) => change({ day: fieldValue(event) })} /></div>
    <div class="field"><label for="hour">${page.say('conversation-hour')}</label>
      <input id="hour" type="time" required step="300" .value=${when.hour} @input=${(event: Event) => change({ hour: fieldValue(event) })} /></div>
    <div class="field"><label for="minutes">${page.say('conversation-length')}</label>
      <select id="minutes" @change=${(event: Event) => change({ minutes: Number(fieldValue(event)) })}>${lengths.map(
        (n) =>
          html`<option value=${n} ?selected=${n === when.minutes}>${page.say('minutes', { n })}</option>`,
      )}</select></div>
  </div>
  <p class="note" id="day-note">${page.say('conversation-day-why')}</p>`
}
