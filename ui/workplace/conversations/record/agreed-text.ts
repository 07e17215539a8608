import { html, nothing, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'
import { whoKeeps } from './who-reads.ts'

type Look = WholeConversation['looks'][number]

/** What they do with an agreement; there is no word for whether it was kept. */
export const NEXT_TEXTS: Readonly<Record<Look['next'], string>> = {
  keep: 'two-next-keep',
  change: 'two-next-change',
  'let-go': 'two-next-let-go',
}

const lookOf = (page: Page, look: Look | undefined): TemplateResult | typeof nothing =>
  look === undefined
    ? nothing
    : html`<div class="came"><p class="next">${page.say(NEXT_TEXTS[look.next])}</p>
        ${look.came === '' ? nothing : html`<p class="words">${look.came}</p>`}</div>`

/** Who, and by when where they said so. */
const keptBy = (
  page: Page,
  conversation: WholeConversation,
  agreement: WholeConversation['agreements'][number],
) => {
  const who = whoKeeps(page, conversation, agreement.who)
  return agreement.dueOn === null ? who : page.say('two-who-when', { who, day: page.day(agreement.dueOn) })
}

const agreementList = (page: Page, conversation: WholeConversation): TemplateResult => {
  const { agreements, looks } = conversation
  if (agreements.length === 0) return html`<p class="soft">${page.say('two-agreements-none')}</p>`
  return html`<ol class="plain agreements">${agreements.map(
    (agreement) => html`<li>
      <p class="words what">${agreement.what}</p>
      <p class="soft">${keptBy(page, conversation, agreement)}</p>
      ${lookOf(
        page,
        looks.find((look) => look.agreement === agreement.id),
      )}
    </li>`,
  )}</ol>`
}

/** The summary, whose words it is in, the agreements, and the day of looking back. */
export const agreedText = (page: Page, conversation: WholeConversation): TemplateResult => {
  const { summary, lookBackOn, name, mine, shown } = conversation
  if (summary === null) return html``
  // To whom it is shown later, it is not told which of the two wrote it.
  const byOther = !mine && shown ? 'two-written' : 'two-written-by'
  const writer = summary.mine ? 'two-written-by-you' : byOther
  const [look] = conversation.looks
  const lookedBack = look === undefined ? 'two-look-back-on' : 'two-looked-back-on'
  const back = look?.writtenOn ?? lookBackOn
  const looked =
    back === null ? nothing : html`<p class="back">${page.say(lookedBack, { day: page.day(back) })}</p>`
  const words = { name: name ?? page.say('two-who-then'), day: page.day(summary.writtenOn) }
  return html`<blockquote class="words">${summary.words}</blockquote>
    <p class="note">${page.say(writer, words)}</p>
    <h3>${page.say('two-agreements')}</h3>
    ${agreementList(page, conversation)}
    ${looked}`
}
