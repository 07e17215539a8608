import { html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { Guides } from '../api.ts'
import { meanTopic } from '../conversations/meant-topic.ts'
import type { Page } from '../page.ts'
import type { Topic } from './topics.ts'

/** From a signal into a conversation about it. Whoever has no conversations here, and a topic without words, gets none. */
export const prepareAbout = (
  page: Page,
  { topics }: Guides,
  { measure }: Topic,
): TemplateResult | typeof nothing => {
  const named = topics[measure.scale]
  const { text } = named === undefined ? { text: undefined } : page.inOurs(named)
  if (text === undefined || page.me?.isEmployee !== true) return nothing
  return html`<p class="prepare"><a class="button" href=${pathTo('conversations')} @click=${() => meanTopic(text)}>${page.say('prepare-about')}<span class="hidden">: ${measure.label}</span></a></p>`
}
