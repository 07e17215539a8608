import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Helpers } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { HELPER_ROLES, type Role } from './helper-roles.ts'

/** They were named, or somebody else named others. */
export class HelpersNamedEvent extends Event {
  static readonly type = 'oh-helpers-named'

  constructor() {
    super(HelpersNamedEvent.type)
  }
}

/**
 * Whom a conversation may refer to: one field for each, empty for nobody.
 *
 * @element oh-helpers-form
 * @fires HelpersNamedEvent
 */
export class OhHelpersForm extends Page {
  static override styles = [look, css`textarea { min-height: 70px }`]

  static override properties = {
    helpers: { attribute: false },
    kept: { state: true },
  }

  /** As the server had them when the page asked. */
  declare helpers: Helpers
  declare kept: boolean

  readonly #acting = new Acting(this)
  /** What was entered before a session ended, or before it was refused. */
  #restored: Helpers | undefined

  constructor() {
    super()
    this.helpers = []
    this.kept = false
    new KeptForm<Helpers>(
      this,
      'helpers',
      () => (this.renderRoot.querySelector('form') === null ? undefined : this.#entered()),
      (values) => {
        this.#restored = values
      },
    )
  }

  #entered(): Helpers {
    const fields = new FormData(this.renderRoot.querySelector('form') as HTMLFormElement)
    return HELPER_ROLES.flatMap(([role]) => {
      const words = String(fields.get(role) ?? '').trim()
      return words === '' ? [] : [{ role, words }]
    })
  }

  readonly #name = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const body = { helpers: this.#entered(), shown: this.helpers }
    this.kept = await this.#acting.run(body, async () => {
      await answered(api.PUT('/api/helpers', { body }))
    })
    this.#restored = this.#entered()
    // Also after a refusal: then the page knows what is so now, and keeps what was entered.
    this.dispatchEvent(new HelpersNamedEvent())
  }

  #field(role: Role, text: string) {
    const words = (this.#restored ?? this.helpers).find((one) => one.role === role)?.words ?? ''
    return html`<div class="field"><label for=${role}>${this.say(text)}</label>
      <textarea id=${role} name=${role} rows="2" maxlength="400" .value=${words}></textarea></div>`
  }

  override render() {
    return html`<form class="card" aria-labelledby="name-helpers" @submit=${this.#name}>
      <h2 id="name-helpers">${this.say('name-helpers')}</h2>
      <p class="soft">${this.say('name-helpers-why')}</p>
      ${this.refused(this.#acting.problem)}
      ${HELPER_ROLES.map(([role, text]) => this.#field(role, text))}
      <button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('name-helpers-keep')}</button>
      <p class="note" role="status">${this.kept ? this.say('name-helpers-kept') : ''}</p>
    </form>`
  }
}

customElements.define('oh-helpers-form', OhHelpersForm)
