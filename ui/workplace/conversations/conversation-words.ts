import { html, type TemplateResult } from 'lit'
import { localeOf } from '../../../services/plain-text/locale.ts'
import type { Conversation } from '../api.ts'
import type { Page } from '../page.ts'

export type Place = Conversation['about']['place']

/** Names among the texts, in the order in which they are offered: what is outdoors and light first. */
const PLACES: Readonly<Record<Place, string>> = {
  walk: 'place-walk',
  'quiet-room': 'place-quiet-room',
  coffee: 'place-coffee',
  'after-lunch': 'place-after-lunch',
  'on-the-road': 'place-on-the-road',
  'side-by-side': 'place-side-by-side',
  online: 'place-online',
}

export const ALL_PLACES = Object.keys(PLACES) as readonly Place[]

export const placeName = (page: Page, place: Place): string => page.say(PLACES[place])

/** A day of the week and an hour, as one would say them. */
export const whenOf = (page: Page, { day, hour }: Pick<Conversation, 'day' | 'hour'>): string => {
  const format = new Intl.DateTimeFormat(localeOf(page.texts.language), {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  const [hours = '', minutes = ''] = hour.split(':')
  return page.say('conversation-when', { day: format.format(new Date(`${day}T12:00:00Z`)), hours, minutes })
}

/** Somebody who is no pair with me today has no name here. */
export const titleOf = (page: Page, { name, mine }: Pick<Conversation, 'name' | 'mine'>): string => {
  if (name !== null) return page.say('conversation-with', { name })
  return page.say(mine ? 'conversation-with-former-leader' : 'conversation-with-former')
}

/** The name, or a word for whoever it is. */
export const otherOf = (page: Page, { name }: Pick<Conversation, 'name'>): string =>
  name ?? page.say('the-other')

/** Before they talk only what was shared is read by both; of what they wrote afterwards the record says who reads it. */
export const isAhead = ({ state }: Pick<Conversation, 'state'>): boolean =>
  state === 'proposed' || state === 'planned'

type Read = Pick<Conversation, 'state' | 'name' | 'leaderGone' | 'shown'>

const readersOf = (conversation: Read | undefined): string => {
  if (conversation === undefined) return 'only-you-two'
  const { name, leaderGone, shown } = conversation
  if (name === null || leaderGone || shown) return 'nobody-but'
  return isAhead(conversation) ? 'only-what-you-share' : 'only-you-two'
}

/** Who can read what is written: it stands first, before anybody writes. */
export const whoReads = (page: Page, conversation?: Read): TemplateResult =>
  html`<p class="lead who-reads">${page.say(readersOf(conversation), { name: conversation?.name ?? '' })}</p>`
