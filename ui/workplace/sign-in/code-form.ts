import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { SignedInEvent } from './signed-in-event.ts'

/**
 * A field for the code of a letter that was read on another device.
 *
 * @element oh-code-form
 * @fires SignedInEvent
 */
export class OhCodeForm extends Page {
  static override styles = [
    look,
    css`
      #code { font-variant-numeric: tabular-nums; letter-spacing: 0.12em; max-width: 12em }
      .refusal { margin-bottom: 18px }
    `,
  ]

  readonly #acting = new Acting(this)

  readonly #signIn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const code = String(new FormData(event.target as HTMLFormElement).get('code')).trim()
    const done = await this.#acting.run(code, async () => {
      await answered(api.POST('/api/sessions/by-code', { body: { code } }))
    })
    if (done) this.dispatchEvent(new SignedInEvent())
    else this.renderRoot.querySelector('input')?.select()
  }

  override render() {
    return html`<form @submit=${this.#signIn}>
      ${this.refused(this.#acting.problem)}
      <div class="field">
        <label for="code">${this.say('code-label')}</label>
        <input id="code" name="code" required maxlength="20" autocomplete="one-time-code" autocapitalize="none"
          spellcheck="false" aria-describedby="code-why" />
        <p class="note" id="code-why">${this.say('code-why')}</p>
      </div>
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('code-use')}</button>
    </form>`
  }
}

customElements.define('oh-code-form', OhCodeForm)
