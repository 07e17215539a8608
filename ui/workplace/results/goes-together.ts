import { html, nothing, type TemplateResult } from 'lit'
import type { AboutOrganisation } from '../api.ts'
import type { Reading } from '../figures/sentences.ts'
import { shareOf } from '../figures/share-words.ts'

const nameIn = ({ page, instrument }: Reading, code: string): string =>
  page.inOurs(instrument.scales.find((scale) => scale.code === code)?.name).text ?? code

/** What goes together with how people are doing, in the order of the questionnaire. Never what causes it. */
export const goesTogether = (
  reading: Reading,
  drivers: AboutOrganisation['drivers'],
): TemplateResult | typeof nothing => {
  if (drivers === null) return nothing
  const { page, instrument, sentences } = reading
  const shares = instrument.scales.flatMap(({ code }) => drivers.shares.filter(({ scale }) => scale === code))
  return html`<section class="card" aria-labelledby="together"><h2 id="together">${page.say('goes-together')}</h2>
    <p class="said">${sentences('drivers-lead', { outcome: page.say('quoted', { name: nameIn(reading, drivers.outcome) }) })}</p>
    <ul class="picks">${shares.map(
      ({ scale, share, bound }) => html`<li>
        <span>${nameIn(reading, scale)}</span><span class="figure">${shareOf(page, share, bound)}</span>
        <oh-part-bar bare .parts=${[
          { tone: 'for', share, label: '', shown: '' },
          { tone: 'between', share: 100 - share, label: '', shown: '' },
        ]}></oh-part-bar></li>`,
    )}</ul>
    <p class="note">${page.say('goes-together-why', { n: drivers.answers })}</p>
  </section>`
}
