import { html, nothing, type TemplateResult } from 'lit'
import type { Page } from '../../page.ts'
import type { Guide } from '../../team/guide-choice.ts'
import { guideEnding } from '../../team/guide-ending.ts'
import type { Kind } from './piece-kinds.ts'

/** A topic of the guides as cards, each of which can be put on the own sheet. */
export interface Card {
  readonly heading: string
  /** The guide's own title is in the language of the guide; what a team was asked about has a name in ours. */
  readonly ownTitle: boolean
  /** What is seen in the answers of a team; empty where there are no figures. */
  readonly seen: string
  readonly guide: Guide
  /** Who leads also gets a way to begin, and the pitfall. */
  readonly leads: boolean
}

export interface Sheet {
  readonly has: (words: string) => boolean
  readonly put: (kind: Kind, words: string) => void
}

/** What is on the sheet keeps its button: the focus would fall from it otherwise. */
const drawQuestion = (page: Page, sheet: Sheet, kind: Kind, words: string, lang: string | typeof nothing) => {
  const there = sheet.has(words)
  return html`<div class="question"><q lang=${lang}>${words}</q>
    <button type="button" class="small" aria-disabled=${there ? 'true' : nothing} @click=${() => there || sheet.put(kind, words)}>
      ${page.say(there ? 'card-is-on-sheet' : 'card-to-sheet')}<span class="hidden">: ${words}</span></button></div>`
}

export const drawCard = (
  page: Page,
  sheet: Sheet,
  { heading, ownTitle, seen, guide, leads }: Card,
): TemplateResult => {
  const foreign = guide.language !== page.texts.language
  const lang = foreign ? guide.language : nothing
  // A question to oneself is something to think over, and not something to ask the other.
  const kind: Kind = leads ? 'question' : 'note'
  const ask = (words: string) => drawQuestion(page, sheet, kind, words, lang)
  return html`<div class="talk"><h3 lang=${ownTitle ? lang : nothing}>${heading}</h3>
    ${foreign ? html`<span class="foreign">${page.say('in-english')}</span>` : nothing}
    ${seen === '' ? nothing : html`<p class="soft">${seen}</p>`}
    ${ask(guide.first)}
    ${guide.refer === '' ? nothing : html`<p class="note">${page.say('card-refer')} <span lang=${lang}>${guide.refer}</span></p>`}
    <details><summary>${page.say(leads ? 'guide-more' : 'cards-more', { n: guide.questions.length })}<span class="hidden">: ${heading}</span></summary>
      ${leads && guide.opening !== undefined ? html`<p class="note">${page.say('guide-opening')}</p><p><q lang=${lang}>${guide.opening}</q></p><p class="note">${page.say('guide-questions')}</p>` : nothing}
      ${guide.questions.map((question) => ask(question))}
      ${leads ? guideEnding(page, guide, lang) : nothing}
    </details></div>`
}
