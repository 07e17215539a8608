import { css, html, LitElement, nothing, type PropertyValues } from 'lit'

/** The dialog closed; `confirmed` only by its own button, never by Escape. */
export class DialogClosedEvent extends Event {
  static readonly type = 'oh-dialog-closed'
  readonly confirmed: boolean

  constructor(confirmed: boolean) {
    super(DialogClosedEvent.type, { bubbles: true, composed: true })
    this.confirmed = confirmed
  }
}

/**
 * The browser's own dialog: it keeps the focus, gives it back, and closes with Escape.
 *
 * @element oh-confirm-dialog
 * @fires DialogClosedEvent
 * @slot - what is asked or shown
 */
export class OhConfirmDialog extends LitElement {
  static override styles = css`
    * { box-sizing: border-box }
    dialog { border: 1px solid var(--rule); border-radius: 18px; padding: 26px 28px; background: var(--surface); color: var(--ink); width: min(620px, calc(100vw - 32px)); max-height: calc(100dvh - 48px); overflow-y: auto; font: 17px/1.5 var(--text) }
    dialog::backdrop { background: rgb(10 18 20 / 55%) }
    h2 { font: 550 24px/1.2 var(--title); margin: 0 0 12px; letter-spacing: -0.01em; outline: 0 }
    .row { display: flex; flex-wrap: wrap; gap: 12px; position: sticky; bottom: -26px; margin: 10px 0 -26px; padding: 12px 0 26px; background: var(--surface) }
    button { font: 600 16px/1.3 var(--text); color: var(--ink); background: transparent; border: 1.5px solid var(--ink-soft); border-radius: 12px; padding: 11px 18px; min-height: 44px; cursor: pointer }
    button.first { background: var(--eye-line); border-color: var(--eye-line); color: var(--paper) }
    button[aria-disabled="true"] { border-style: dashed; border-color: var(--ink-soft); background: transparent; color: var(--ink-soft); cursor: not-allowed }
    .not { flex-basis: 100%; margin: 0; color: var(--ink-soft); font-size: 15px }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  `

  static override properties = {
    open: { type: Boolean },
    heading: {},
    confirmLabel: {},
    closeLabel: {},
    notBecause: {},
  }

  declare open: boolean
  declare heading: string
  /** Empty where there is nothing to confirm, only something to read. */
  declare confirmLabel: string
  declare closeLabel: string
  /** Why it cannot be confirmed yet; empty where it can. */
  declare notBecause: string

  constructor() {
    super()
    this.open = false
    this.heading = ''
    this.confirmLabel = ''
    this.closeLabel = ''
    this.notBecause = ''
  }

  get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return
    if (this.open && !this.dialog.open) this.#show()
    else if (!this.open) this.dialog.close()
  }

  /** Its button has the focus; but what is longer than the screen is read from its beginning. */
  #show(): void {
    this.dialog.showModal()
    if (this.dialog.scrollHeight <= this.dialog.clientHeight) return
    this.dialog.querySelector('h2')?.focus({ preventScroll: true })
    this.dialog.scrollTop = 0
  }

  readonly #closed = (): void => {
    const confirmed = this.dialog.returnValue === 'confirmed'
    this.dialog.returnValue = ''
    this.open = false
    this.dispatchEvent(new DialogClosedEvent(confirmed))
  }

  readonly #confirm = (event: Event): void => {
    if (this.notBecause !== '') event.preventDefault()
  }

  #confirmButton() {
    if (this.confirmLabel === '') return nothing
    const waits = this.notBecause !== ''
    return html`<button class="first" value="confirmed" aria-disabled=${waits ? 'true' : nothing}
        aria-describedby=${waits ? 'not' : nothing} @click=${this.#confirm}>${this.confirmLabel}</button>
      ${waits ? html`<p class="not" id="not">${this.notBecause}</p>` : nothing}`
  }

  override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <h2 id="title" tabindex="-1">${this.heading}</h2>
      <slot></slot>
      <form method="dialog" class="row">
        <button value="" autofocus>${this.closeLabel}</button>
        ${this.#confirmButton()}
      </form>
    </dialog>`
  }
}

customElements.define('oh-confirm-dialog', OhConfirmDialog)
