import { html, nothing, type TemplateResult } from 'lit'
import type { Page } from '../page.ts'
import type { Guide } from './guide-choice.ts'
import { guideEnding } from './guide-ending.ts'

export interface Talk {
  readonly heading: string
  /** What is seen in the answers; nothing where there are no figures. */
  readonly seen: TemplateResult | typeof nothing
  readonly guide: Guide | undefined
  /** A way from here into a conversation. */
  readonly prepare?: TemplateResult | typeof nothing
  /** Address of the sheet that belongs to it. */
  readonly sheet?: string
}

/** A question to ask, and behind it two more, a way to begin, and the pitfall. */
export const talk = (
  page: Page,
  { heading, seen, guide, prepare = nothing, sheet }: Talk,
): TemplateResult => {
  const foreign = guide !== undefined && guide.language !== page.texts.language
  const lang = foreign ? guide.language : nothing
  return html`<div class="talk">
    <h3>${heading}</h3>
    ${seen}
    ${
      guide === undefined
        ? nothing
        : html`${foreign ? html`<span class="foreign">${page.say('in-english')}</span>` : nothing}
      <q lang=${lang}>${guide.first}</q>
      <details><summary>${page.say('guide-more', { n: guide.questions.length })}<span class="hidden">: ${heading}</span></summary>
        ${
          guide.opening === undefined
            ? nothing
            : html`<p class="note">${page.say('guide-opening')}</p><q lang=${lang}>${guide.opening}</q>`
        }
        <p class="note">${page.say('guide-questions')}</p>
        ${guide.questions.map((question) => html`<q lang=${lang}>${question}</q>`)}
        ${guideEnding(page, guide, lang)}
        ${guide.refer === '' ? nothing : html`<p class="note">${page.say('card-refer')}</p><p lang=${lang}>${guide.refer}</p>`}
      </details>`
    }
    ${prepare}
    ${sheet === undefined ? nothing : html`<p><a href=${sheet}>${page.say('library-sheet')}<span class="hidden">: ${heading}</span></a></p>`}
  </div>`
}
