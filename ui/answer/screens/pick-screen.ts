import { css, html } from 'lit'
import type { ChoiceQuestion } from '../../../services/ballot/questionnaire.ts'
import { Screen } from './screen.ts'
import { Picked } from './screen-events.ts'

/**
 * Choose up to so many; the order is this respondent's own.
 *
 * @element oh-pick-screen
 * @fires oh-picked
 */
export class OhPickScreen extends Screen {
  static override properties = {
    choice: { attribute: false },
    codes: { attribute: false },
    place: {},
    full: { state: true },
  }

  declare choice: ChoiceQuestion
  declare codes: readonly string[]
  declare place: string
  /** Somebody tried one more than the maximum. */
  declare full: boolean

  static override styles = [
    Screen.look,
    css`
      fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
      legend { padding: 0 }
      h1 { font-size: clamp(26px, 7vw, 36px); margin: 8px 0 20px }
      .place { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
      label { display: flex; align-items: center; gap: 14px; min-height: 50px; padding: 8px 16px; margin-bottom: 8px; border: 1.5px solid var(--rule); border-radius: var(--radius); background: var(--surface); cursor: pointer }
      label:hover { border-color: var(--ink-soft) }
      label:has(:checked) { border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, var(--surface)) }
      label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px }
      input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--eye-line); outline: 0 }
      @media (min-width: 700px) { .options { display: grid; grid-template-columns: 1fr 1fr; gap: 8px } label { margin: 0 } }
    `,
  ]

  #toggle(event: Event, code: string): void {
    const box = event.target as HTMLInputElement
    this.full = box.checked && this.codes.length >= this.choice.max
    if (this.full) box.checked = false
    else
      this.dispatchEvent(
        new Picked(box.checked ? [...this.codes, code] : this.codes.filter((one) => one !== code)),
      )
  }

  override render() {
    const { texts, choice, codes } = this
    const { max } = choice
    return html`<fieldset>
      <legend>
        <h1 tabindex="-1"><span class="place">${this.place} </span>${choice.text[texts.language]}</h1>
      </legend>
      <div class="options">
        ${choice.options.map(
          ({ code, label }) => html`<label>
            <input
              type="checkbox"
              .checked=${codes.includes(code)}
              @change=${(event: Event) => this.#toggle(event, code)}
            />
            <span>${label[texts.language]}</span>
          </label>`,
        )}
      </div>
      <p class="soft" aria-live="polite">${texts.get('pick-count', { count: codes.length, max })}</p>
      <div role="alert">${this.full ? html`<p class="alert">${texts.get('pick-full', { max })}</p>` : ''}</div>
    </fieldset>`
  }
}

customElements.define('oh-pick-screen', OhPickScreen)
