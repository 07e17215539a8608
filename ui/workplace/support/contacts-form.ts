import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Contacts } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { CONTACT_TEXTS, type Role } from './contact-roles.ts'

const ROLES = Object.keys(CONTACT_TEXTS) as Role[]

/** They were named, or somebody else named others. */
export class ContactsNamedEvent extends Event {
  static readonly type = 'oh-contacts-named'

  constructor() {
    super(ContactsNamedEvent.type)
  }
}

/**
 * Whom a conversation may refer to: one field for each, empty for nobody.
 *
 * @element oh-contacts-form
 * @fires ContactsNamedEvent
 */
export class OhContactsForm extends Page {
  static override styles = [look, css`textarea { min-height: 92px }`]

  static override properties = {
    contacts: { attribute: false },
    kept: { state: true },
  }

  /** As the server had them when the page asked. */
  declare contacts: Contacts
  declare kept: boolean

  readonly #acting = new Acting(this)
  /** What was entered before a session ended, or before it was refused. */
  #restored: Contacts | undefined

  constructor() {
    super()
    this.contacts = []
    this.kept = false
    new KeptForm<Contacts>(
      this,
      'contacts',
      () => (this.renderRoot.querySelector('form') === null ? undefined : this.#entered()),
      (values) => {
        this.#restored = values
      },
    )
  }

  #entered(): Contacts {
    const fields = new FormData(this.renderRoot.querySelector('form') as HTMLFormElement)
    return ROLES.flatMap((role) => {
      const words = String(fields.get(role) ?? '').trim()
      return words === '' ? [] : [{ role, words }]
    })
  }

  readonly #name = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const body = { contacts: this.#entered(), shown: this.contacts }
    this.kept = await this.#acting.run(body, async () => {
      await answered(api.PUT('/api/contacts', { body }))
    })
    this.#restored = this.#entered()
    // Also after a refusal: then the page knows what is so now, and keeps what was entered.
    this.dispatchEvent(new ContactsNamedEvent())
  }

  #field(role: Role) {
    const words = (this.#restored ?? this.contacts).find((one) => one.role === role)?.words ?? ''
    return html`<div class="field"><label for=${role}>${this.say(CONTACT_TEXTS[role])}</label>
      <textarea id=${role} name=${role} rows="3" maxlength="400" .value=${words}></textarea></div>`
  }

  override render() {
    return html`<form class="card" aria-labelledby="name-contacts" @submit=${this.#name}>
      <h2 id="name-contacts">${this.say('name-contacts')}</h2>
      <p class="soft">${this.say('name-contacts-why')}</p>
      ${this.refused(this.#acting.problem)}
      ${ROLES.map((role) => this.#field(role))}
      <button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('name-contacts-keep')}</button>
      <p class="note" role="status">${this.kept ? this.say('name-contacts-kept') : ''}</p>
    </form>`
  }
}

customElements.define('oh-contacts-form', OhContactsForm)
