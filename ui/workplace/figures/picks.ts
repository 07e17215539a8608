import { html, nothing, type TemplateResult } from 'lit'
import type { Instrument, Picks } from '../api.ts'
import type { Reading } from './sentences.ts'
import { shareOf } from './share-words.ts'

type Option = Instrument['choices'][number]['options'][number]
type Pick = Picks[number]

/** In the order of the questionnaire: what people choose is not a ranking either. */
const inOrder = ({ instrument }: Reading, picks: Picks) =>
  instrument.choices.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const pick = picks.find((one) => one.question === id && one.option === option.code)
      return pick === undefined ? [] : [{ option, pick }]
    }),
  )

const row = ({ page }: Reading, option: Option, pick: Pick): TemplateResult => html`<li class=${option.kind}>
    <span>${page.inOurs(option.label).text}</span>
    <span class="figure">${shareOf(page, pick.share, pick.bound)}</span>
    <oh-part-bar bare .parts=${[
      { tone: 'for', share: pick.share, label: '', shown: '' },
      { tone: 'between', share: 100 - pick.share, label: '', shown: '' },
    ]}></oh-part-bar>
  </li>`

/** What counts most for people now, and what of it may be worth attention. Nothing below ten answers. */
export const picksCard = (reading: Reading, picks: Picks): TemplateResult | typeof nothing => {
  const { page } = reading
  const rows = inOrder(reading, picks)
  const [first] = rows
  if (first === undefined) return nothing
  const most = Math.max(...reading.instrument.choices.map(({ max }) => max))
  const known = rows.some(({ pick }) => pick.priority !== null)
  const worth = rows.filter(({ pick }) => pick.worthAttention)
  const names = worth.map(({ option }) => page.inOurs(option.label).text ?? option.code).join('; ')
  return html`<section class="card" aria-labelledby="picks"><h2 id="picks">${page.say('picks')}</h2>
    <p class="soft">${page.say('picks-why', { n: first.pick.answers, most: String(most) })}</p>
    <ul class="picks">${rows.map(({ option, pick }) => row(reading, option, pick))}</ul>
    ${known ? html`<p class="gap">${names === '' ? page.say('picks-nothing-apart') : page.say('picks-worth', { names })}</p>` : nothing}
  </section>`
}
