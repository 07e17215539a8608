import { html, nothing, type TemplateResult } from 'lit'
import type { Guides } from '../../api.ts'
import type { Page } from '../../page.ts'

const STEPS = [
  ['listen', 'talk-listen'],
  ['summarise', 'talk-summarise'],
  ['probe', 'talk-probe'],
] as const

/** Listen, summarise, probe: what one may say while the other talks. */
export const phrases = (page: Page, guides: Guides): TemplateResult => {
  const { text, language } = page.inOurs(guides.phrases)
  const lang = language === page.texts.language ? nothing : language
  return html`<ol class="plain steps">${STEPS.map(
    ([step, name]) => html`<li><h3>${page.say(name)}</h3>
      ${text?.[step].map((phrase) => html`<p class="phrase" lang=${lang}>${phrase}</p>`)}</li>`,
  )}</ol>`
}

/** What a talk is about, where the guides have a word for it; else as it was written. */
export const topicWords = (
  page: Page,
  guides: Guides | undefined,
  topics: readonly string[],
): readonly string[] => topics.map((topic) => page.inOurs(guides?.topics[topic]).text ?? topic)
