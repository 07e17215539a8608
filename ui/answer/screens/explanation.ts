import { css, html, svg } from 'lit'
import { Screen } from './screen.ts'

const STEP_TEXTS = ['why-sealed', 'why-ticket', 'why-cast', 'why-count']
const LIMIT_TEXTS = ['operator', 'colleagues', 'invented', 'agreement', 'participation', 'mail', 'words'].map(
  (limit) => `limit-${limit}`,
)

const envelope = (x: number, y: number) =>
  svg`<path d="M${x} ${y}h28v18h-28zl14 10 14-10" fill="var(--surface)" />`
const person = (x: number, y: number) => svg`<circle cx=${x} cy=${y} r="7" fill="var(--eye-line)" />`
const words = (x: number, y: number, text: string) => svg`<text x=${x} y=${y}>${text}</text>`

/**
 * How nobody can find out, in a drawing and in words, and what is not promised.
 *
 * @element oh-explanation
 */
export class OhExplanation extends Screen {
  static override styles = [
    Screen.look,
    css`
      dialog { width: min(100%, 640px); max-height: 100dvh; max-width: 100%; padding: 28px 22px; border: 0; border-radius: var(--radius); background: var(--paper); color: var(--ink); overscroll-behavior: contain }
      dialog::backdrop { background: rgb(10 20 22 / 0.55) }
      @media (max-width: 640px) { dialog { border-radius: 0; min-height: 100dvh } }
      h2 { outline: 0; font-size: 28px }
      .x { float: inline-end; min-height: 44px; width: 44px; padding: 0; margin: -12px -8px 0 8px; border: 0; background: none; color: var(--ink) }
      h3 { font: 550 21px/1.2 var(--title); margin: 28px 0 0 }
      figure { margin: 24px 0 0 }
      figure svg { display: block; width: 100%; max-width: 520px; margin: 0 auto; fill: none; stroke: var(--eye-line); stroke-width: 2 }
      text { fill: var(--ink); stroke: none; font: 13px var(--text); text-anchor: middle }
      .wall { stroke: var(--ink-soft); stroke-dasharray: 3 5 }
      ol, ul { padding-inline-start: 22px; margin: 14px 0 0 }
      li { margin-bottom: 8px }
      ol li::marker { font-weight: 600; color: var(--eye-line) }
    `,
  ]

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  #drawing() {
    const say = (name: string) => this.texts.get(name)
    return html`<figure>
      <svg viewBox="0 0 384 196" aria-hidden="true">
        <path d="M8 108h364" stroke="var(--rule)" />
        <path class="wall" d="M178 8v84M178 124v64" />
        <rect x="22" y="80" width="34" height="56" rx="6" fill="var(--surface)" />
        ${envelope(25, 98)} ${words(60, 158, say('draw-phone'))}
        <path d="M50 72C56 46 70 34 96 32m-7-5 7 5-6 6" stroke-dasharray="none" />
        <rect x="104" y="12" width="42" height="38" rx="5" fill="var(--surface)" />
        ${person(116, 31)} ${person(133, 31)} ${words(119, 69, say('draw-work'))}
        <path d="M64 108h152m-7-5 7 5-7 5" />
        <rect x="224" y="86" width="44" height="44" rx="5" fill="var(--surface)" />
        ${envelope(232, 99)} ${words(257, 158, say('draw-answers'))}
        <path d="M276 108h24m-7-5 7 5-7 5" />
        ${[0, 1, 2, 3, 4].map((at) => envelope(308 + at * 6, 62 + at * 14))} ${words(316, 184, say('draw-count'))}
      </svg>
    </figure>`
  }

  override render() {
    const { texts } = this
    const list = (names: readonly string[]) => names.map((name) => html`<li>${texts.get(name)}</li>`)
    return html`<dialog aria-labelledby="why">
      <button type="button" class="x" aria-label=${texts.get('close')} @click=${this.#close}>
        <svg width="16" height="16" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M2 2l12 12M14 2 2 14" /></svg>
      </button>
      <h2 id="why" tabindex="-1" autofocus>${texts.get('why-title')}</h2>
      <p>${texts.get('why-intro')}</p>
      ${this.#drawing()}
      <ol>${list(STEP_TEXTS)}</ol>
      <h3>${texts.get('limits-title')}</h3>
      <ul>${list(LIMIT_TEXTS)}</ul>
      <div class="row"><button type="button" @click=${this.#close}>${texts.get('close')}</button></div>
    </dialog>`
  }
}

customElements.define('oh-explanation', OhExplanation)
