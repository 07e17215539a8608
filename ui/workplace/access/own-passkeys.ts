import { Task } from '@lit/task'
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type OwnPasskey, Refusal } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'

/**
 * The own passkeys: to see, to add one of this device, to remove.
 *
 * @element oh-own-passkeys
 */
export class OhOwnPasskeys extends Page {
  static override styles = [
    look,
    css`
      li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; border-top: 1px solid var(--rule); padding: 12px 0 }
      li:first-child { border: 0 }
      li > span { min-width: 0; overflow-wrap: anywhere }
      .note { margin: 2px 0 0 }
      form { margin-top: 20px; max-width: 30em }
    `,
  ]

  static override properties = { notice: { state: true } }

  declare notice: string
  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.notice = ''
  }

  readonly #passkeys = new Task(this, {
    task: () => answered(api.GET('/api/own-passkeys')),
    args: () => [],
  })

  async #act(what: unknown, work: () => Promise<unknown>, notice: string): Promise<void> {
    this.notice = ''
    const done = await this.#acting.run(what, async () => {
      await work()
    })
    if (done) this.notice = this.say(notice)
    if (this.isConnected) await this.#passkeys.run()
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus()
  }

  async #make(label: string): Promise<unknown> {
    const optionsJSON = await answered(api.POST('/api/own-passkeys/challenge'))
    const { id, rawId, type, response } = await startRegistration({ optionsJSON }).catch(() => {
      throw new Refusal('passkey-cancelled')
    })
    const { clientDataJSON, attestationObject } = response
    const credential = { id, rawId, type, response: { clientDataJSON, attestationObject } }
    return answered(api.POST('/api/own-passkeys', { body: { label, credential } }))
  }

  readonly #add = (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const label = String(new FormData(event.target as HTMLFormElement).get('label')).trim()
    return this.#act(
      ['add', label],
      () => this.#make(label === '' ? this.#usualLabel() : label),
      'passkey-added',
    )
  }

  readonly #remove = (passkey: string): Promise<void> =>
    this.#act(
      passkey,
      async () => answered(api.DELETE('/api/own-passkeys/{passkey}', { params: { path: { passkey } } })),
      'passkey-removed',
    )

  #usualLabel(): string {
    return this.say('passkey-of-day', { day: this.day(this.me?.today ?? '') })
  }

  #one({ passkey, label, works }: OwnPasskey) {
    return html`<li><span>${label}${works ? nothing : html`<p class="note">${this.say('passkey-rests')}</p>`}</span>
      <button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => void this.#remove(passkey)}>${this.say('remove-passkey')}<span class="hidden">: ${label}</span></button></li>`
  }

  #list(passkeys: readonly OwnPasskey[]) {
    return passkeys.length === 0
      ? html`<p>${this.say('passkeys-none')}</p>`
      : html`<ul class="plain">${passkeys.map((one) => this.#one(one))}</ul>`
  }

  #form() {
    return html`<form @submit=${this.#add}>
      <div class="field"><label for="label">${this.say('passkey-label')}</label>
        <input id="label" name="label" maxlength="60" autocomplete="off" .value=${this.#usualLabel()} /></div>
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('add-passkey')}</button>
      <p class="note">${this.say('add-passkey-why')}</p>
    </form>`
  }

  override render() {
    return html`<section class="card" aria-labelledby="passkeys"><h2 id="passkeys">${this.say('passkeys')}</h2>
      <p class="soft">${this.say('passkeys-why')}</p>
      <div role="status" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${this.refused(this.#acting.problem)}
      ${this.#passkeys.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (passkeys) => this.#list(passkeys),
      })}
      ${browserSupportsWebAuthn() ? this.#form() : html`<p class="note">${this.say('passkeys-cannot')}</p>`}
    </section>`
  }
}

customElements.define('oh-own-passkeys', OhOwnPasskeys)
