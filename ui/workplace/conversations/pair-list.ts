import { html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { Dialogue, Pair } from '../api.ts'
import type { Page } from '../page.ts'
import './rhythm-choice.ts'
import './shut-room.ts'

/** A rhythm is chosen by two who have met here before: until then there is nothing to keep it with. */
const haveMet = ({ conversations }: Dialogue, { employee, leader }: Pair): boolean =>
  conversations.some((one) => one.employee === employee && one.leader === leader)

const drawPair = (page: Page, dialogue: Dialogue, pair: Pair): TemplateResult => {
  const { employee, leader, name, mine, lastOn, shut } = pair
  return html`<li>
    <div><h3>${name}</h3>
      ${lastOn === null ? nothing : html`<p class="note">${page.say('last-talked', { day: page.day(lastOn) })}</p>`}</div>
    ${
      shut === 'me'
        ? nothing
        : html`<a class="button small" href=${pathTo('propose', mine ? leader : employee)}>${page.say('propose-conversation')}<span class="hidden">: ${name}</span></a>`
    }
    ${shut === null ? nothing : html`<oh-shut-room .pair=${pair}></oh-shut-room>`}
    ${shut !== 'me' && haveMet(dialogue, pair) ? html`<oh-rhythm-choice .pair=${pair}></oh-rhythm-choice>` : nothing}
  </li>`
}

/** With whom one may talk: who leads me, and whom I lead, by name and in no other order. */
export const pairList = (page: Page, dialogue: Dialogue): TemplateResult => {
  const { pairs } = dialogue
  const named = [...pairs].sort((a, b) => a.name.localeCompare(b.name, page.texts.language))
  const group = (heading: string, those: readonly Pair[]) =>
    those.length === 0
      ? nothing
      : html`<h3 class="group">${page.say(heading)}</h3><ul class="plain pairs">${those.map((pair) => drawPair(page, dialogue, pair))}</ul>`
  return html`<section class="card" aria-labelledby="pairs"><h2 id="pairs">${page.say('with-whom')}</h2>
    ${pairs.length === 0 ? html`<p class="soft">${page.say('with-nobody')}</p>` : nothing}
    ${group(
      'who-leads-you',
      named.filter(({ mine }) => mine),
    )}
    ${group(
      'whom-you-lead',
      named.filter(({ mine }) => !mine),
    )}
  </section>`
}
