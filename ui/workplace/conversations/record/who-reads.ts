import { html, svg, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'

type Read = Pick<WholeConversation, 'mine' | 'name' | 'leaderGone' | 'shown'>

/** Is the employee alone with it: nobody is left who could say that it is so? */
export const isAlone = ({ mine, name, leaderGone }: Read): boolean => mine && (leaderGone || name === null)

/** @returns the name of the sentence that says who can read what both wrote, as the database lets them */
const readersOf = ({ mine, name, leaderGone, shown }: Read): string => {
  if (!mine) return shown ? 'two-reads-shown' : 'two-reads-both'
  if (leaderGone) return 'two-reads-you'
  if (name !== null) return 'two-reads-both'
  return shown ? 'two-reads-now' : 'two-reads-you'
}

const other = svg`<circle cx="24" cy="9" r="5"></circle>`

/** Stands first on every text: who can read it. As many dots on the eye line as there are readers. */
export const whoReads = (page: Page, conversation: Read): TemplateResult => {
  const readers = readersOf(conversation)
  return html`<p class="who-reads">
    <svg viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
      <line x1="0" x2="36" y1="15" y2="15"></line><circle cx="11" cy="9" r="5"></circle>
      ${readers === 'two-reads-you' ? '' : other}
    </svg>
    <span>${page.say(readers, { name: conversation.name ?? '' })}</span></p>`
}

type Who = WholeConversation['agreements'][number]['who']

/** Who keeps an agreement, as the reader would say it: you, the other by name, or both. */
export const whoKeeps = (page: Page, { mine, name, shown }: Read, who: Who): string => {
  if (who === 'both') return page.say('two-who-both')
  // What an employee shows to a later leader was agreed with the one before.
  if (who === 'leader' && !mine && shown) return page.say('two-who-then')
  if ((who === 'employee') === mine) return page.say('two-who-you')
  return name ?? page.say('two-who-then')
}
