import { html, nothing } from 'lit'
import { answered, api, Refusal } from '../api.ts'
import { libraryHref, tryHref } from '../navigation.ts'
import { Page } from '../page.ts'
import { takeToken } from './read-token.ts'

/** Why somebody has to sign in; the text of this name says it. */
export type SignInReason =
  | ''
  | 'sign-in-for-page'
  | 'session-ended'
  | 'session-ended-form'
  | 'signed-out-elsewhere'

/** The session has begun. */
export class SignedInEvent extends Event {
  static readonly type = 'oh-signed-in'
  constructor() {
    super(SignedInEvent.type, { bubbles: true, composed: true })
  }
}

/**
 * Asks for an address, or holds the token of a link until somebody presses the button: mail scanners
 * open links, and must not spend them.
 *
 * @element oh-sign-in-page
 * @fires SignedInEvent
 */
export class OhSignInPage extends Page {
  static override properties = {
    reason: {},
    stage: { state: true },
    problem: { state: true },
    busy: { state: true },
  }

  declare reason: SignInReason
  declare stage: 'ask' | 'asked' | 'link'
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
      if (this.stage === 'link') this.stage = 'ask'
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
    </form>`
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
        <div><button @click=${() => (this.stage = 'ask')}>${this.say('other-address')}</button></div>
      </div>`
    return html`<div class="stack">
      <h1>${this.say('sign-in')}</h1>
      ${this.#because()} ${this.refused(this.problem)} ${this.#form()}
      <p><a href=${libraryHref(this.texts)}>${this.say('library')}</a></p>
      <p><a href=${tryHref(this.texts)}>${this.say('try-check')}</a></p>
    </div>`
  }
}

customElements.define('oh-sign-in-page', OhSignInPage)
