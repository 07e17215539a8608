import { css, html } from 'lit'
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireModule,
} from '../../../services/ballot/questionnaire.ts'
import type { OhAnswerScale, ScaleOption } from '../../parts/answer-scale.ts'
import { Screen } from './screen.ts'
import '../../parts/answer-scale.ts'

/**
 * One statement, with the instrument's own answers and no others.
 *
 * @element oh-item-screen
 * @fires oh-scale-chosen
 */
export class OhItemScreen extends Screen {
  static override properties = {
    questionnaire: { attribute: false },
    item: { attribute: false },
    value: { attribute: false },
    place: {},
  }

  declare questionnaire: Questionnaire
  declare item: QuestionnaireItem
  declare value: number | undefined
  declare place: string

  static override styles = [
    Screen.look,
    css`
      .module { font-weight: 600; font-size: 15px; margin: 0; color: var(--intrinsic) }
      .extrinsic { color: var(--extrinsic) }
      .contract { color: var(--contract) }
      .conversation { color: var(--conversation) }
      .stem { margin-top: 2px }
    `,
  ]

  get #module(): QuestionnaireModule | undefined {
    return this.questionnaire.modules.find(({ code }) => code === this.item.module)
  }

  #options(list: readonly { value: number; label: Readonly<Record<string, string>> }[]): ScaleOption[] {
    return list.map(({ value, label }) => ({ value, label: label[this.texts.language] ?? '' }))
  }

  override render() {
    const { language } = this.texts
    const { values, missing } = this.questionnaire.responseScale
    // "Skipped" is what one does with the button, not an answer to choose.
    const others = missing.flatMap(({ stored, label }) => (stored === null ? [] : [{ value: stored, label }]))
    return html`<p class="module ${this.#module?.group ?? ''}">${this.#module?.name[language]}</p>
      <p class="soft stem">${this.#module?.stem?.[language]}</p>
      <oh-answer-scale
        .statement=${this.item.text[language]}
        .place=${this.place}
        .options=${this.#options(values)}
        .others=${this.#options(others)}
        .value=${this.value}
      ></oh-answer-scale>`
  }

  override async focusTitle() {
    await this.updateComplete
    const scale = this.renderRoot.querySelector<OhAnswerScale>('oh-answer-scale')
    await scale?.updateComplete
    scale?.renderRoot.querySelector('h1')?.focus({ preventScroll: true })
  }
}

customElements.define('oh-item-screen', OhItemScreen)
