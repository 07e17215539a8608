import { html, nothing } from 'lit'
import type { AskedOfWhom, Instrument } from '../api.ts'
import type { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'

/** The questions that a form asks, as everybody who is invited reads them. */
const questions = (page: Page, { form, instrument }: AskedOfWhom, instruments: readonly Instrument[]) => {
  const known = instruments.find(({ name }) => name === instrument)
  const asks = known?.forms.find((one) => one.form === form)?.asks
  if (known === undefined || asks === undefined) return nothing
  const texts = new Map([...known.items, ...known.choices, ...known.open].map(({ id, text }) => [id, text]))
  return html`<details><summary>${page.say('oversight-questions', { n: asks.length })}</summary>
    <ol>${asks.map((id) => html`<li>${page.inOurs(texts.get(id)).text ?? id}</li>`)}</ol></details>`
}

/** One wave: what it asks, of whom, and by which promise. */
export const askedOfWhom = (page: Page, wave: AskedOfWhom, instruments: readonly Instrument[]) => html`<li>
  <h3>${waveTitle(page, wave)}</h3>
  <p>${page.say(`state-${wave.state}`)}. ${page.say('wave-dates', { opens: page.day(wave.opensOn), closes: page.day(wave.closesOn) })}</p>
  <p>${page.say('oversight-asked', { units: wave.units.join('; '), invited: wave.invited, segments: wave.segments, floor: wave.floor })}</p>
  <p class="note">${page.say('oversight-fingerprint')} <span class="hash">${wave.fingerprint}</span></p>
  ${questions(page, wave, instruments)}</li>`
