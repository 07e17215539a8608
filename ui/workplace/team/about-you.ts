import { html, nothing, type TemplateResult } from 'lit'
import type { Figure, UnitResult } from '../api.ts'
import { wordsOf } from '../figures/figure-words.ts'
import type { Reading } from '../figures/sentences.ts'
import { measureOf } from '../measures.ts'

/**
 * Figures about conversations are about whoever reads them here. So they are said kindly, in the
 * sentences of their composites, and never as the index: a number for a person is what we do not make.
 */
export const aboutYou = (
  reading: Reading,
  { figures, holdingBack }: UnitResult,
  beside: string,
): TemplateResult | typeof nothing => {
  const { page, instrument, sentences } = reading
  const named = (figure: Figure) => measureOf(page, instrument, figure)
  const own = figures.filter((figure) => figure.mean !== null && named(figure).group === 'conversation')
  if (own.length === 0) return nothing
  const composites = own.filter(({ kind }) => kind === 'composite')
  return html`<section class="card" aria-labelledby="about-you"><h2 id="about-you">${page.say('about-you')}</h2>
    <p>${page.say('about-you-why')}</p>
    ${holdingBack ? html`<p class="notice">${sentences('holding-back')}</p>` : nothing}
    ${composites.map((figure) => {
      const { seen, smallest } = wordsOf(reading, figure, beside)
      return html`<h3 class="topic">${named(figure).label}</h3><p>${seen.join(' ')}</p>
        ${smallest === '' ? nothing : html`<p class="note">${smallest}</p>`}`
    })}
    <p class="note gap">${page.say('about-you-who')}</p>
  </section>`
}
