import { html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { Conversation } from '../api.ts'
import type { Page } from '../page.ts'
import { otherOf, placeName, titleOf, whenOf } from './conversation-words.ts'

/** By whose turn it is, where that matters. */
const BECAME: Readonly<
  Record<Exclude<Conversation['state'], 'planned'>, readonly [mine: string, other?: string]>
> = {
  proposed: ['became-proposed-me', 'became-proposed-other'],
  declined: ['became-nothing'],
  cancelled: ['became-nothing'],
  talked: ['became-talked'],
  summarised: ['became-summarised-me', 'became-summarised-other'],
  agreed: ['became-agreed'],
  closed: ['became-closed'],
}

/** How far one is with the own sheet. */
const PREPARED: Readonly<Record<Conversation['prepared'], string>> = {
  nothing: 'became-planned-nothing',
  something: 'became-planned-something',
  shared: 'became-planned-shared',
}

/** What has become of it, or what is mine to do, in one sentence; none of them presses. */
const stateOf = (page: Page, conversation: Conversation): string => {
  const { state, myTurn, lookBackOn, prepared } = conversation
  if (state === 'planned') return page.say(PREPARED[prepared])
  if (state === 'agreed' && lookBackOn !== null)
    return page.say('became-agreed-until', { day: page.day(lookBackOn) })
  const [mine, other = mine] = BECAME[state]
  return page.say(myTurn ? mine : other, { name: otherOf(page, conversation) })
}

const drawOne = (page: Page, conversation: Conversation): TemplateResult => {
  const { about, name, mine, leaderGone, shown } = conversation
  const own = mine && (name === null || leaderGone)
  return html`<li>
    <a href=${pathTo('conversation', conversation.id)}>${titleOf(page, conversation)}<span class="hidden">, ${whenOf(page, conversation)}</span></a>
    <p class="when">${whenOf(page, conversation)} · ${placeName(page, about.place)}</p>
    ${about.words === '' ? nothing : html`<p class="soft">${about.words}</p>`}
    <p class="state">${stateOf(page, conversation)}</p>
    ${own ? html`<p class="note">${page.say(shown ? 'own-conversation-shown' : 'own-conversation')}</p>` : nothing}
  </li>`
}

/** Conversations in a card of their own; `none` is said where there are none. */
export const conversationList = (
  page: Page,
  heading: string,
  conversations: readonly Conversation[],
  none: string,
): TemplateResult => html`<section class="card" aria-labelledby=${heading}><h2 id=${heading}>${page.say(heading)}</h2>
  ${
    conversations.length === 0
      ? html`<p class="soft">${page.say(none)}</p>`
      : html`<ul class="plain conversations">${conversations.map((one) => drawOne(page, one))}</ul>`
  }</section>`
