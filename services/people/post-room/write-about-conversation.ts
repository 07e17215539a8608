import type { CalendarEntry } from '../../plumbing/calendar-entry.ts'
import { pathTo } from '../../workplace-pages.ts'
import type { PeopleRoom } from '../people-room.ts'
import { dayIn, minutesIn } from './notice-words.ts'
import type { AboutConversation, NoticeToSend } from './notices.queries.ts'
import type { Letter } from './post-room.ts'

/** What stands in a calendar: that they talk, and nothing else. */
const TITLES: Readonly<Record<string, (other: string) => string>> = {
  nl: (other) => `Gesprek met ${other}`,
  en: (other) => `Conversation with ${other}`,
  fr: (other) => `Entretien avec ${other}`,
  de: (other) => `Gespräch mit ${other}`,
}

const STATES: Readonly<Partial<Record<AboutConversation, CalendarEntry['state']>>> = {
  'conversation-proposed': 'tentative',
  'conversation-moved': 'tentative',
  'conversation-planned': 'confirmed',
  'conversation-cancelled': 'cancelled',
}

/** When they talk, where a letter says so. */
const timeOf = ({ conversation, day, hour, minutes, moves }: NoticeToSend) =>
  conversation === null || day === null || hour === null || minutes === null || moves === null
    ? undefined
    : { conversation, day, hour, minutes, moves }

const entryOf = (
  { clock }: Pick<PeopleRoom, 'clock'>,
  notice: NoticeToSend,
  other: string,
  link: string,
): CalendarEntry | undefined => {
  const time = timeOf(notice)
  const state = STATES[notice.kind as AboutConversation]
  if (time === undefined || state === undefined) return undefined
  const { conversation: id, day, hour, minutes, moves } = time
  // What is called off comes after everything that was said of it.
  const sequence = state === 'cancelled' ? moves + 1 : moves
  const title = TITLES[notice.language]?.(other) ?? other
  return { id, sequence, state, title, link, day, hour, minutes, writtenAt: clock.now() }
}

/** To the conversation itself; of one that is off there is nothing to do but to propose another. */
const pathOf = (kind: string, conversation: string | undefined): string =>
  conversation === undefined || kind === 'conversation-cancelled'
    ? pathTo('conversations')
    : pathTo('conversation', conversation)

/** A letter to one of two people, about the other. Undefined when one of them has left since. */
export const writeAboutConversation = (
  room: Pick<PeopleRoom, 'clock' | 'settings'>,
  id: string,
  notice: NoticeToSend,
): Letter | undefined => {
  const { ownMail: to, otherName: other, firstName, language } = notice
  if (to === null || other === null) return undefined
  const time = timeOf(notice)
  const link = `${room.settings.workplaceUrl}${pathOf(notice.kind, time?.conversation)}`
  const when =
    time === undefined
      ? {}
      : { day: dayIn(language, time.day), hour: time.hour, minutes: minutesIn(language, time.minutes) }
  const calendar = entryOf(room, notice, other, link)
  return {
    id,
    to,
    letter: notice.kind as AboutConversation,
    language,
    words: { name: firstName ?? '', other, link, ...when },
    ...(calendar === undefined ? {} : { calendar }),
  }
}
