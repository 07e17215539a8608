import { html, nothing, type TemplateResult } from 'lit'
import type { Page } from '../page.ts'
import type { Guide } from './guide-choice.ts'

/** What closes a guide for who leads: the pitfall, where to talk, what may come of it. */
export const guideEnding = (
  page: Page,
  { trap, setting, step }: Guide,
  lang: string | typeof nothing,
): TemplateResult => {
  const line = (name: string, words: string) =>
    words === '' ? nothing : html`<p class="note">${page.say(name)}</p><p lang=${lang}>${words}</p>`
  return html`<p class="note">${page.say('guide-pitfall')}</p>
    <p class="pitfall"><span class="label">${page.say('guide-wrong')}</span> <s lang=${lang}>${trap.wrong}</s></p>
    <p class="pitfall"><span class="label">${page.say('guide-instead')}</span> <span lang=${lang}>${trap.instead}</span></p>
    ${line('guide-setting', setting)} ${line('guide-step', step)}`
}
