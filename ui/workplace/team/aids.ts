import { html, nothing, type TemplateResult } from 'lit'
import type { Guides } from '../api.ts'
import { libraryHref, tryHref } from '../navigation.ts'
import type { Page } from '../page.ts'
import { aidsIn, guideOf } from './guide-choice.ts'
import { talk } from './talk.ts'

const AIDS_SHOWN_FIRST = 3

/** Guides that need no figure. */
export const aids = (page: Page, guides: Guides): TemplateResult => {
  const all = aidsIn(guides).map((entry) => {
    const heading = page.inOurs(entry.text).text?.title ?? ''
    return talk(page, {
      heading,
      seen: nothing,
      guide: guideOf(entry, page.texts.language),
      ...(entry.aid !== null && { sheet: libraryHref(page.texts, entry.aid) }),
    })
  })
  return html`<section class="card" aria-labelledby="aids"><h2 id="aids">${page.say('guides-without-figures')}</h2>
    <p class="soft">${page.say('guides-without-figures-why')}</p>
    <p><a href=${libraryHref(page.texts)}>${page.say('library')}</a> · <a href=${tryHref(page.texts)}>${page.say('try-check')}</a></p>
    ${all.slice(0, AIDS_SHOWN_FIRST)}
    ${
      all.length <= AIDS_SHOWN_FIRST
        ? nothing
        : html`<details class="topics"><summary>${page.say('more-topics', { n: all.length - AIDS_SHOWN_FIRST })}</summary>${all.slice(AIDS_SHOWN_FIRST)}</details>`
    }
  </section>`
}

/** What to leave at home and what to bring along, before anything is said. */
export const groundRules = (page: Page, guides: Guides): TemplateResult => {
  const { text, language } = page.inOurs(guides.groundRules)
  const foreign = language !== page.texts.language
  return html`<section class="card full rules-card"><details><summary>${page.say('ground-rules')}</summary>
    ${foreign ? html`<span class="foreign">${page.say('in-english')}</span>` : nothing}
    <ul class="rules" lang=${foreign ? language : nothing}>${text?.map((rule) => html`<li>${rule}</li>`)}</ul>
  </details></section>`
}
