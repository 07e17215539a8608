import { css, html, nothing } from 'lit'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'

const MILLISECONDS_A_MINUTE = 60_000

/**
 * A minute in which nobody needs to say anything: a line that fills, and a word when it is over. Where somebody
 * wants less motion it fills in four steps.
 *
 * @element oh-minute-of-silence
 */
export class OhMinuteOfSilence extends Page {
  static override styles = [
    look,
    css`
      .line { height: 3px; border-radius: 2px; background: var(--rule); margin: 14px 0; overflow: hidden }
      .line i { display: block; height: 100%; background: var(--eye-line); transform-origin: left; animation: fill 60s linear forwards }
      @keyframes fill { from { transform: scaleX(0) } to { transform: scaleX(1) } }
      @media (prefers-reduced-motion: reduce) { .line i { animation-timing-function: steps(4) } }
      .said { min-height: 1.5em; margin: 8px 0 }
    `,
  ]

  static override properties = { stage: { state: true } }

  declare stage: 'before' | 'silent' | 'over'

  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.stage = 'before'
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  readonly #press = (): void => {
    clearTimeout(this.#timer)
    if (this.stage === 'silent') {
      this.stage = 'before'
      return
    }
    this.stage = 'silent'
    this.#timer = setTimeout(() => {
      this.stage = 'over'
    }, MILLISECONDS_A_MINUTE)
  }

  override render() {
    const silent = this.stage === 'silent'
    const said = { before: '', silent: 'talk-silence-now', over: 'talk-silence-over' }[this.stage]
    return html`<button @click=${this.#press}>${this.say(silent ? 'talk-silence-stop' : 'talk-silence')}</button>
      ${silent ? html`<div class="line"><i></i></div>` : nothing}
      <p class="said soft" role="status">${said === '' ? '' : this.say(said)}</p>`
  }
}

customElements.define('oh-minute-of-silence', OhMinuteOfSilence)
