import { css, LitElement, type PropertyDeclarations } from 'lit'
import type { Texts } from '../../l10n/texts.ts'

/** What all screens share: words, looks, and a title that takes the focus when the screen appears. */
export abstract class Screen extends LitElement {
  static override properties: PropertyDeclarations = { texts: { attribute: false } }

  declare texts: Texts

  static look = css`
    :host { display: block }
    * { box-sizing: border-box }
    h1, h2 { font-family: var(--title); font-weight: 550; line-height: 1.15; letter-spacing: -0.01em; margin: 0; text-wrap: balance }
    h1 { font-size: clamp(28px, 7.4vw, 40px); outline: 0 }
    h2 { font-size: 21px }
    p { margin: 12px 0 0; text-wrap: pretty }
    a { color: var(--eye-line); text-underline-offset: 3px }
    .soft { color: var(--ink-soft); font-size: 15px }
    .code { font: 600 19px/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; letter-spacing: 0.06em; overflow-wrap: anywhere }
    .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-top: 28px }
    .card { background: var(--surface); border: 1.5px solid var(--rule); border-radius: var(--radius); padding: 18px 20px; margin-top: 24px }
    button { font: 600 17px/1.3 var(--text); min-height: 52px; padding: 12px 26px; border: 1.5px solid var(--eye-line); border-radius: 999px; background: var(--eye-line); color: var(--paper); cursor: pointer }
    button:hover { filter: brightness(1.12) }
    button.quiet { background: none; color: var(--eye-line) }
    input[type='text'], textarea { font: inherit; color: inherit; width: 100%; padding: 12px 14px; border: 1.5px solid var(--ink-soft); border-radius: var(--radius); background: var(--surface) }
    .alert { border-inline-start: 4px solid var(--care); padding: 4px 0 4px 14px; margin-top: 16px }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  `

  /** Moves the focus to the new title, so that a screen reader begins where the eye does. */
  async focusTitle(): Promise<void> {
    await this.updateComplete
    this.heading?.focus({ preventScroll: true })
  }

  protected get heading(): HTMLElement | null | undefined {
    return this.renderRoot.querySelector('h1')
  }
}
