import { html, nothing, type TemplateResult } from 'lit'
import type { AboutOrganisation } from '../api.ts'
import { shareOf } from '../figures/share-words.ts'
import type { Page } from '../page.ts'

/** Giving and getting both high, giving more, getting more, both low: as the count names them. */
const QUADRANTS = ['MH', 'OVER', 'UNDER', 'ML'] as const

/** Of the whole organisation only: people flatter what they give, and a small group would be told by it. */
export const givingAndGetting = (
  page: Page,
  { quadrants, quadrantBounds }: Pick<AboutOrganisation, 'quadrants' | 'quadrantBounds'>,
): TemplateResult | typeof nothing =>
  quadrants === null
    ? nothing
    : html`<section class="card" aria-labelledby="giving"><h2 id="giving">${page.say('giving-getting')}</h2>
      <dl>${QUADRANTS.map(
        (name) =>
          html`<div><dt>${page.say(`quadrant-${name}`)}</dt><dd>${shareOf(page, quadrants[name] ?? 5, quadrantBounds?.[name] ?? null)}</dd></div>`,
      )}</dl>
      <p class="note gap">${page.say('giving-getting-why')}</p>
    </section>`
