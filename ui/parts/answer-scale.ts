import { css, html, LitElement } from 'lit'

export interface ScaleOption {
  readonly value: number
  readonly label: string
}

export class ScaleChosen extends Event {
  static readonly type = 'oh-scale-chosen'
  readonly value: number
  /** By a tap, a click or a number key: the wish to go on is part of it. Arrow keys only look around. */
  readonly decided: boolean

  constructor(value: number, decided: boolean) {
    super(ScaleChosen.type, { bubbles: true, composed: true })
    this.value = value
    this.decided = decided
  }
}

/**
 * One statement and its answers, as one group of radio buttons under one name.
 *
 * @element oh-answer-scale
 * @prop statement - what one agrees with or not
 * @prop place - where in the list, for a screen reader only
 * @prop options - the answers, each with its number key
 * @prop others - answers beside the scale: does not apply, rather not say
 * @prop value - the chosen one
 * @fires oh-scale-chosen
 */
export class OhAnswerScale extends LitElement {
  static override properties = {
    statement: {},
    place: {},
    options: { attribute: false },
    others: { attribute: false },
    value: { type: Number },
  }

  declare statement: string
  declare place: string
  declare options: readonly ScaleOption[]
  declare others: readonly ScaleOption[]
  declare value: number | undefined

  static override styles = css`
    * { box-sizing: border-box }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
    legend { padding: 0 }
    h1 { font: 550 clamp(26px, 7vw, 36px) / 1.15 var(--title); letter-spacing: -0.01em; margin: 10px 0 22px; text-wrap: balance; outline: 0 }
    .place { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
    label { display: flex; align-items: center; gap: 14px; min-height: 56px; padding: 8px 16px; margin-bottom: 9px; border: 1.5px solid var(--rule); border-radius: var(--radius); background: var(--surface); cursor: pointer; transition: border-color 0.15s, background 0.15s }
    label:hover { border-color: var(--ink-soft) }
    label:has(:checked) { border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 8%, var(--surface)) }
    label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px }
    input { appearance: none; flex: none; width: 20px; height: 20px; border: 2px solid var(--ink-soft); border-radius: 50%; margin: 0 }
    :focus-visible { outline: 3px solid var(--focus) }
    @supports selector(:has(a)) { input:focus-visible { outline: 0 } }
    input:checked { border: 6px solid var(--eye-line) }
    kbd { margin-inline-start: auto; font: 14px var(--text); color: var(--ink-soft) }
    .others { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 20px; font-size: 15px; color: var(--ink-soft) }
    .others label { border-color: transparent; background: none; min-height: 44px; padding: 4px 8px 4px 4px; margin: 0; gap: 10px }
    .others label:has(:checked) { color: var(--ink) }
    .others input { width: 16px; height: 16px }
    .others input:checked { border-width: 5px }
    @media (prefers-reduced-motion: reduce) { label { transition: none } }
    @media (forced-colors: active) { input:checked { border-color: Highlight } }
  `

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('keydown', this.#onKey)
  }

  /** Number keys work while the focus is in here, and nowhere else (WCAG 2.1.4). */
  #onKey = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey, isComposing, key, code } = event
    if (ctrlKey || altKey || metaKey || isComposing || event.getModifierState('AltGraph')) return
    // What is typed, or else what stands on the key: on AZERTY its digits come with Shift, and elsewhere without.
    const typed = /^\d$/.test(key) ? key : /^Digit(\d)$/.exec(code)?.[1]
    const option = this.options.find(({ value }) => String(value) === typed)
    if (option !== undefined) this.#choose(option.value, true)
  }

  #choose(value: number, decided: boolean): void {
    this.dispatchEvent(new ScaleChosen(value, decided))
  }

  #radio({ value, label }: ScaleOption, withKey: boolean) {
    // A tap on the label has a detail; the click that it makes on the input, and arrow keys, have none.
    return html`<label @click=${(event: MouseEvent) => event.detail > 0 && this.#choose(value, true)}>
      <input
        type="radio"
        name="answer"
        .checked=${value === this.value}
        @change=${() => this.#choose(value, false)}
      />
      <span>${label}</span>${withKey ? html`<kbd aria-hidden="true">${value}</kbd>` : ''}
    </label>`
  }

  override render() {
    return html`<fieldset>
      <legend><h1 tabindex="-1"><span class="place">${this.place} </span>${this.statement}</h1></legend>
      ${this.options.map((option) => this.#radio(option, true))}
      <div class="others">${this.others.map((option) => this.#radio(option, false))}</div>
    </fieldset>`
  }
}

customElements.define('oh-answer-scale', OhAnswerScale)
