import { css, html, nothing } from 'lit'
import { answered, api, Refusal } from '../api.ts'
import { look } from '../look.ts'
import { libraryHref, tryHref } from '../navigation.ts'
import { Page } from '../page.ts'
import { takeToken } from './read-token.ts'
import { SignedInEvent } from './signed-in-event.ts'
import { takeReturn } from './way-back-in.ts'
import './code-form.ts'
import './other-ways.ts'

/** Why somebody has to sign in; the text of this name says it. */
export type SignInReason =
  | ''
  | 'sign-in-for-page'
  | 'session-ended'
  | 'session-ended-form'
  | 'signed-out-elsewhere'

/**
 * Asks for an address, or holds the token of a link until somebody presses the button. Mail scanners open links, run
 * scripts and press buttons: so the link does something only in the browser that asked for it.
 *
 * @element oh-sign-in-page
 * @fires SignedInEvent
 */
export class OhSignInPage extends Page {
  static override styles = [
    look,
    css`
      ul { margin: 0; padding-left: 22px }
      li + li { margin-top: 8px }
    `,
  ]

  static override properties = {
    reason: {},
    stage: { state: true },
    problem: { state: true },
    busy: { state: true },
  }

  declare reason: SignInReason
  declare stage: 'ask' | 'asked' | 'link' | 'elsewhere' | 'code'
  declare problem: unknown
  declare busy: boolean

  constructor() {
    super()
    this.reason = ''
    this.stage = 'ask'
    this.busy = false
  }
  #token = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.#takeToken()
    this.#takeReturn()
    window.addEventListener('hashchange', this.#takeToken)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#takeToken)
  }

  /** Out of the address bar at once: it would stay in the history and in every screenshot. */
  readonly #takeToken = (): void => {
    const token = takeToken()
    if (token === undefined) return
    this.#token = token
    this.stage = 'link'
    this.problem = undefined
  }

  /** From the organisation's own sign-in. */
  #takeReturn(): void {
    const said = takeReturn()
    if (said === 'back') this.dispatchEvent(new SignedInEvent())
    else this.problem = said
  }

  readonly #ask = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const mail = String(new FormData(event.target as HTMLFormElement).get('mail')).trim()
    await this.#try(async () => {
      await answered(api.POST('/api/sign-in-links', { body: { mail } }))
      this.stage = 'asked'
    })
  }

  readonly #signIn = (): Promise<void> =>
    this.#try(async () => {
      await answered(api.POST('/api/sessions', { body: { token: this.#token } }))
      this.dispatchEvent(new SignedInEvent())
    })

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.problem = undefined
    try {
      await work()
    } catch (error) {
      // A token that was cut off on its way is as good as a spent one.
      const cut = this.stage === 'link' && error instanceof Refusal && error.code === 'request-malformed'
      this.problem = cut ? new Refusal('sign-in-link-spent') : error
      const elsewhere = error instanceof Refusal && error.code === 'sign-in-elsewhere'
      if (this.stage === 'link') this.stage = elsewhere ? 'elsewhere' : 'ask'
    } finally {
      this.busy = false
    }
  }

  #because() {
    return this.reason === '' || this.problem !== undefined
      ? nothing
      : html`<p class="notice" role="alert">${this.say(this.reason)}</p>`
  }

  #form() {
    return html`<form @submit=${this.#ask}>
      <div class="field">
        <label for="mail">${this.say('mail-address')}</label>
        <input id="mail" name="mail" type="email" autocomplete="email" required maxlength="254" />
      </div>
      <button class="first" aria-disabled=${this.busy ? 'true' : nothing}>${this.say('ask-link')}</button>
      <p class="note">${this.say('ask-link-why')}</p>
      <button type="button" class="link" @click=${() => this.#go('code')}>${this.say('have-code')}</button>
    </form>`
  }

  /** To another screen of this page, which begins without what was refused on the one before. */
  #go(stage: typeof this.stage): void {
    this.problem = undefined
    this.stage = stage
  }

  /** The letter was opened where nobody asked for it: nothing was spent, and there are three ways on. */
  #elsewhere() {
    const ways = ['elsewhere-back', 'elsewhere-code', 'elsewhere-anew']
    return html`<div class="stack">
      <h1>${this.say('elsewhere-title')}</h1>
      <p role="alert">${this.say('elsewhere-why')}</p>
      <ul>${ways.map((way) => html`<li>${this.say(way)}</li>`)}</ul>
      <div><button class="first" @click=${() => this.#go('ask')}>${this.say('ask-here')}</button></div>
    </div>`
  }

  #code() {
    return html`<div class="stack">
      <h1>${this.say('code-use')}</h1>
      <oh-code-form></oh-code-form>
      <div><button class="link" @click=${() => this.#go('ask')}>${this.say('ask-here')}</button></div>
    </div>`
  }

  override render() {
    if (this.stage === 'link')
      return html`<div class="stack">
        <h1>${this.say('sign-in')}</h1>
        <p class="soft">${this.say('sign-in-button-why')}</p>
        <div><button class="first" @click=${this.#signIn} aria-disabled=${this.busy ? 'true' : nothing}>${this.say('sign-in')}</button></div>
      </div>`
    if (this.stage === 'asked')
      return html`<div class="stack">
        <h1>${this.say('look-in-mail')}</h1>
        <p role="status">${this.say('look-in-mail-why')}</p>
        <section aria-labelledby="other-device"><h2 id="other-device">${this.say('code-lead')}</h2>
          <oh-code-form class="gap"></oh-code-form></section>
        <div><button class="link" @click=${() => this.#go('ask')}>${this.say('other-address')}</button></div>
      </div>`
    if (this.stage === 'elsewhere') return this.#elsewhere()
    if (this.stage === 'code') return this.#code()
    return html`<div class="stack">
      <h1>${this.say('sign-in')}</h1>
      ${this.#because()} ${this.refused(this.problem)} ${this.#form()}
      <oh-other-ways></oh-other-ways>
      <p><a href=${libraryHref(this.texts)}>${this.say('library')}</a></p>
      <p><a href=${tryHref(this.texts)}>${this.say('try-check')}</a></p>
    </div>`
  }
}

customElements.define('oh-sign-in-page', OhSignInPage)
