import { html, nothing, type TemplateResult } from 'lit'
import type { Guides } from '../api.ts'
import { wordsOf } from '../figures/figure-words.ts'
import type { Reading } from '../figures/sentences.ts'
import { sharesBar } from '../figures/share-words.ts'
import { guideFor } from './guide-choice.ts'
import { prepareAbout } from './prepare-about.ts'
import { talk } from './talk.ts'
import type { Topic } from './topics.ts'

export interface SignalCard {
  /** Name of its heading among the texts. */
  readonly heading: string
  /** Name of what is said when there are none. */
  readonly none: string
  readonly topics: readonly Topic[]
  /** How many of them are shown at once. */
  readonly together: number
  /** Name of the larger group. */
  readonly beside: string
  readonly guides: Guides
}

const seenIn = (reading: Reading, { figure, measure }: Topic, beside: string): TemplateResult => {
  const { seen, smallest } = wordsOf(reading, figure, beside)
  return html`<div class="seen"><p>${seen.join(' ')}</p>
    ${smallest === '' ? nothing : html`<p class="note">${smallest}</p>`}
    ${sharesBar(reading.page, figure.shares, measure.group)}</div>`
}

/** Signals of one kind: what is seen of each, and a question to ask. */
export const signalCard = (reading: Reading, card: SignalCard): TemplateResult => {
  const { page, instrument } = reading
  const { heading, none, topics, together, beside, guides } = card
  const one = (topic: Topic): TemplateResult => {
    const { label, direction } = topic.measure
    return talk(page, {
      heading: direction < 0 ? page.say('lower-is-better', { name: label }) : label,
      seen: seenIn(reading, topic, beside),
      guide: guideFor(guides, instrument, topic, page.texts.language),
      prepare: prepareAbout(page, guides, topic),
    })
  }
  const rest = topics.slice(together)
  return html`<section class="card spans-${Math.max(1, together)}" aria-labelledby=${heading}><h2 id=${heading}>${page.say(heading)}</h2>
    ${topics.length === 0 ? html`<p class="soft">${page.say(none)}</p>` : html`<div class="together">${topics.slice(0, together).map(one)}</div>`}
    ${rest.length === 0 ? nothing : html`<details class="topics"><summary>${page.say('more-topics', { n: rest.length })}</summary>${rest.map(one)}</details>`}
  </section>`
}
