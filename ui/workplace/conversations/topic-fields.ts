import { html, nothing, type TemplateResult } from 'lit'
import type { Guides } from '../api.ts'
import type { Page } from '../page.ts'

const MOST_TOPICS = 6

/**
 * Topics of the guides to choose from, in words and not by their codes: what was sealed with a conversation must
 * say the same when the guides have changed. Behind a door, for a few words of one's own say it better.
 */
export const topicFields = (
  page: Page,
  guides: Guides,
  chosen: readonly string[],
  change: (topics: readonly string[]) => void,
): TemplateResult | typeof nothing => {
  const topics = Object.values(guides.topics).map((texts) => page.inOurs(texts))
  if (topics.length === 0) return nothing
  const full = chosen.length >= MOST_TOPICS
  const press = (event: Event, topic: string) => {
    const { checked } = event.target as HTMLInputElement
    if (checked && full) (event.target as HTMLInputElement).checked = false
    else change(checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
  }
  return html`<details><summary>${page.say('topics-choose')}</summary><fieldset>
    <legend class="hidden">${page.say('topics-choose')}</legend>
    <p class="note" role="status">${full ? page.say('topics-enough', { most: MOST_TOPICS }) : ''}</p>
    <div class="choices">${topics.map(({ text = '', language }) => {
      const lang = language === page.texts.language ? nothing : language
      return html`<label class="choice"><input type="checkbox" .checked=${chosen.includes(text)} @change=${(event: Event) => press(event, text)} />
        <span lang=${lang}>${text}</span></label>`
    })}</div></fieldset></details>`
}

export const chosenTopics = (page: Page, topics: readonly string[]): TemplateResult | typeof nothing =>
  topics.length === 0
    ? nothing
    : html`<p class="soft">${page.say('topics-chosen', { topics: new Intl.ListFormat(page.texts.language).format(topics) })}</p>`
