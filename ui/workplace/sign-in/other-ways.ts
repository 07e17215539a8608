import { Task } from '@lit/task'
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, Refusal } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { SignedInEvent } from './signed-in-event.ts'

/**
 * In without a letter: by a passkey of this device, or by the organisation's own account where it has such a way.
 *
 * @element oh-other-ways
 * @fires SignedInEvent
 */
export class OhOtherWays extends Page {
  static override styles = [
    look,
    css`
      .ways { display: grid; gap: 12px; justify-items: start }
      h2 { margin-bottom: 12px }
    `,
  ]

  readonly #acting = new Acting(this)

  readonly #ways = new Task(this, {
    task: () => answered(api.GET('/api/ways-in')),
    args: () => [],
  })

  readonly #usePasskey = async (): Promise<void> => {
    const done = await this.#acting.run('passkey', async () => {
      const optionsJSON = await answered(api.POST('/api/passkey-challenges'))
      const { id, rawId, type, response } = await startAuthentication({ optionsJSON }).catch(() => {
        throw new Refusal('passkey-cancelled')
      })
      const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response
      const body = { id, rawId, type, response: { clientDataJSON, authenticatorData, signature, userHandle } }
      await answered(api.POST('/api/sessions/by-passkey', { body }))
    })
    if (done) this.dispatchEvent(new SignedInEvent())
  }

  readonly #useProvider = (): Promise<boolean> =>
    this.#acting.run('provider', async () => {
      const { address } = await answered(api.POST('/api/provider-visits'))
      location.assign(address)
    })

  override render() {
    const passkeys = browserSupportsWebAuthn()
    const provider = this.#ways.value?.provider === true
    if (!passkeys && !provider) return nothing
    const busy = this.#acting.busy ? 'true' : nothing
    return html`<section aria-labelledby="ways"><h2 id="ways">${this.say('other-ways')}</h2>
      ${this.refused(this.#acting.problem)}
      <div class="ways">
        ${provider ? html`<button @click=${this.#useProvider} aria-disabled=${busy}>${this.say('use-provider')}</button>` : nothing}
        ${passkeys ? html`<button @click=${this.#usePasskey} aria-disabled=${busy}>${this.say('use-passkey')}</button>` : nothing}
      </div></section>`
  }
}

customElements.define('oh-other-ways', OhOtherWays)
