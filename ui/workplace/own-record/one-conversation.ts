import { html, nothing, type TemplateResult } from 'lit'
import type { Guides, WholeConversation } from '../api.ts'
import { placeName } from '../conversations/conversation-words.ts'
import { agreedText } from '../conversations/record/agreed-text.ts'
import { type Piece, pieceList } from '../conversations/record/shared-pieces.ts'
import { topicWords } from '../conversations/talk/phrases.ts'
import type { Page } from '../page.ts'

const STATE_TEXTS: Readonly<Record<WholeConversation['state'], string>> = {
  proposed: 'own-record-proposed',
  planned: 'own-record-planned',
  declined: 'own-record-declined',
  cancelled: 'own-record-cancelled',
  talked: 'own-record-talked',
  summarised: 'own-record-summarised',
  agreed: 'own-record-agreed',
  closed: 'own-record-closed',
}

const pieces = (page: Page, heading: string, some: readonly Piece[]): TemplateResult | typeof nothing =>
  some.length === 0 ? nothing : html`<h3>${page.say(heading)}</h3>${pieceList(page, some)}`

/** One conversation as its employee has it: when, with whom, what both brought, said and agreed. */
export const oneConversation = (
  page: Page,
  guides: Guides | undefined,
  one: WholeConversation,
): TemplateResult => {
  const { about } = one
  const topics = topicWords(page, guides, about.topics)
  const mine = (shared: boolean) => one.pieces.filter((piece) => piece.mine && piece.shared === shared)
  return html`<article class="card" aria-labelledby="of-${one.id}">
    <h2 id="of-${one.id}">${page.say('own-record-one', { day: page.day(one.day) })}</h2>
    <dl class="facts">
      <div><dt>${page.say('own-record-with')}</dt><dd>${one.name ?? page.say('two-who-then')}</dd></div>
      <div><dt>${page.say('own-record-when')}</dt><dd>${page.say('own-record-hour', { hour: one.hour, minutes: one.minutes })}</dd></div>
      <div><dt>${page.say('own-record-where')}</dt><dd>${placeName(page, about.place)}</dd></div>
      <div><dt>${page.say('own-record-state')}</dt><dd>${page.say(STATE_TEXTS[one.state])}</dd></div>
    </dl>
    ${
      about.words === '' && topics.length === 0
        ? nothing
        : html`<h3>${page.say('own-record-about')}</h3>
          ${about.words === '' ? nothing : html`<p class="words">${about.words}</p>`}
          ${topics.length === 0 ? nothing : html`<p>${topics.join(', ')}</p>`}`
    }
    ${pieces(page, 'own-record-pieces-shared', mine(true))}
    ${pieces(page, 'own-record-pieces-own', mine(false))}
    ${pieces(
      page,
      'own-record-pieces-other',
      one.pieces.filter((piece) => !piece.mine),
    )}
    ${one.summary === null ? nothing : html`<h3>${page.say('two-summary')}</h3>${agreedText(page, one)}`}
  </article>`
}
