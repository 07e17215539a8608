import { css, html, LitElement, nothing } from 'lit'
import { aboutTopic, LEVELS, type Level, turned, writtenFor } from '../../services/library/find-advice.ts'
import type { GuideWords } from '../../services/library/guides.contract.ts'
import type { Content } from '../content/content.ts'
import { GUIDES, SCALES } from '../content/structure.ts'
import type { Texts } from '../l10n/texts.ts'
import { readingStyles } from './library.styles.ts'

type Advice = GuideWords['level_defaults'][string]

/**
 * Advice on a topic of the survey, for each way that a group may have answered; what goes well comes first.
 *
 * @element oh-topic-page
 */
export class OhTopicPage extends LitElement {
  static override styles = [
    readingStyles,
    css`
      details { border-top: 1px solid var(--rule); margin-top: 10px; max-width: 72ch }
      summary { cursor: pointer; padding: 14px 0; color: var(--eye-line) }
      summary h2 { display: inline; font-size: 21px }
      h3 { margin-top: 18px }
      s { color: var(--ink-soft) }
      .label { display: inline-block; min-width: 4.2em; color: var(--ink-soft); font-size: 15px }
      blockquote { margin: 6px 0 0; font: italic 500 19px/1.4 var(--title); border-inline-start: 3px solid var(--conversation); padding-inline-start: 14px }
    `,
  ]

  static override properties = {
    texts: { attribute: false },
    content: { attribute: false },
    scale: {},
  }

  declare texts: Texts
  declare content: Content
  declare scale: string

  /** @param level as it lies for this scale: high is what one would wish for */
  #advice(level: Level): Advice | undefined {
    const scale = SCALES.find(({ code }) => code === this.scale)
    if (scale === undefined) return undefined
    const { entries, level_defaults, topics } = this.content.guides
    const written = writtenFor(GUIDES.entries, SCALES, scale.code, turned(level, scale))
    if (written !== undefined) return entries[written.id]
    const advice = level_defaults[level]
    return advice && aboutTopic(advice, topics[scale.code] ?? '')
  }

  #level(level: Level, at: number) {
    const { texts } = this
    const advice = this.#advice(level)
    if (advice === undefined) return nothing
    const { meaning, opening, questions, trap, setting_note, next_step, refer_note } = advice
    const under = (name: string, words: string | null) =>
      words === null || words === '' ? nothing : html`<h3>${texts.get(name)}</h3><p>${words}</p>`
    return html`<details ?open=${at === 0}><summary><h2>${texts.get(`level-${level.replace('_', '-')}`)}</h2></summary>
      <p>${meaning}</p>
      <h3>${texts.get('opening')}</h3><blockquote>${opening}</blockquote>
      <h3>${texts.get('questions')}</h3><ul class="questions">${questions.map((question) => html`<li>${question}</li>`)}</ul>
      <h3>${texts.get('trap')}</h3>
      <p><span class="label">${texts.get('trap-wrong')}</span> <s>${trap.wrong}</s></p>
      ${trap.why === undefined || trap.why === '' ? nothing : html`<p>${trap.why}</p>`}
      <p><span class="label">${texts.get('trap-instead')}</span> ${trap.instead}</p>
      ${under('settings', setting_note)} ${under('step', next_step)} ${under('refer', refer_note)}
    </details>`
  }

  override render() {
    const topic = this.content.guides.topics[this.scale] ?? ''
    return html`<h1>${this.texts.get('topic-title', { topic })}</h1>
      <p class="lead">${this.texts.get('topic-lead')}</p>
      ${LEVELS.map((level, at) => this.#level(level, at))}
      <div class="row"><button type="button" @click=${this.#print}>${this.texts.get('print')}</button></div>`
  }

  /** On paper nothing can be opened. */
  readonly #print = (): void => {
    for (const one of this.renderRoot.querySelectorAll('details')) one.open = true
    window.print()
  }
}

customElements.define('oh-topic-page', OhTopicPage)
