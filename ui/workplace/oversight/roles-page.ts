import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type RoleHolder } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { ROLE_TEXTS, ROLES, roleName } from './role-words.ts'

interface ToGive {
  readonly mail: string
  readonly role: RoleHolder['role']
}

/**
 * Who is HR, who oversees, and who reads comments first. HR gives and takes roles; others read along.
 *
 * @element oh-roles-page
 */
export class OhRolesPage extends Page {
  static override styles = [
    look,
    css`
      li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; border-top: 1px solid var(--rule); padding: 10px 0 }
      h3 { margin-top: 20px }
      .who { overflow-wrap: anywhere; min-width: 0 }
    `,
  ]

  static override properties = { notice: { state: true } }

  declare notice: string
  readonly #acting = new Acting(this)
  #restored: ToGive | undefined

  constructor() {
    super()
    this.notice = ''
    new KeptForm<ToGive>(
      this,
      'role',
      () => (this.renderRoot.querySelector('form') === null ? undefined : this.#entered()),
      (values) => {
        this.#restored = values
      },
    )
  }

  readonly #roles = new Task(this, { task: () => answered(api.GET('/api/roles')), args: () => [] })

  get #isHr(): boolean {
    return this.me?.scopes.includes('hr-only') === true
  }

  #entered(): ToGive {
    const fields = new FormData(this.renderRoot.querySelector('form') as HTMLFormElement)
    const role = ROLES.find((one) => one === fields.get('role')) ?? 'works-council'
    return { mail: String(fields.get('mail') ?? '').trim(), role }
  }

  async #change(what: unknown, notice: string, work: () => Promise<unknown>): Promise<boolean> {
    this.notice = ''
    const done = await this.#acting.run(what, async () => {
      await work()
    })
    if (this.isConnected) await this.#roles.run()
    if (done) this.notice = notice
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus()
    return done
  }

  readonly #give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const body = this.#entered()
    this.#restored = body
    const words = { who: body.mail, role: roleName(this, body.role) }
    const done = await this.#change(body, this.say('role-was-given', words), async () =>
      answered(api.POST('/api/roles', { body })),
    )
    this.#restored = done ? undefined : body
    if (done) this.renderRoot.querySelector('form')?.reset()
  }

  readonly #take = ({ account, role }: RoleHolder, who: string): Promise<unknown> =>
    this.#change([account, role], this.say('role-was-taken', { who, role: roleName(this, role) }), async () =>
      answered(api.DELETE('/api/roles/{account}/{role}', { params: { path: { account, role } } })),
    )

  #who({ name, mail }: RoleHolder): string {
    return name ?? mail ?? this.say('by-printed-link')
  }

  #holder(holder: RoleHolder) {
    const who = this.#who(holder)
    return html`<li><span class="who">${who}</span>
      ${
        this.#isHr
          ? html`<button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => void this.#take(holder, who)}>
            ${this.say('role-take')}<span class="hidden">: ${who}, ${roleName(this, holder.role)}</span></button>`
          : nothing
      }</li>`
  }

  #role(role: RoleHolder['role'], holders: readonly RoleHolder[]) {
    const those = holders.filter((one) => one.role === role)
    return html`<h3>${this.say(ROLE_TEXTS[role].name)}</h3><p class="soft">${this.say(ROLE_TEXTS[role].may)}</p>
      ${those.length === 0 ? html`<p>${this.say('role-nobody')}</p>` : html`<ul class="plain">${those.map((one) => this.#holder(one))}</ul>`}`
  }

  #form() {
    return html`<form class="card" aria-labelledby="give" @submit=${this.#give}><h2 id="give">${this.say('role-give')}</h2>
      <p class="soft">${this.say('role-give-why')}</p>
      <div class="field"><label for="mail">${this.say('role-mail')}</label>
        <input id="mail" name="mail" type="email" required maxlength="320" autocomplete="off" .value=${this.#restored?.mail ?? ''} /></div>
      <div class="field"><label for="role">${this.say('role-which')}</label>
        <select id="role" name="role">${ROLES.map(
          (role) =>
            html`<option value=${role} ?selected=${role === (this.#restored?.role ?? 'works-council')}>${this.say(ROLE_TEXTS[role].name)}</option>`,
        )}</select></div>
      <button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('role-give')}</button></form>`
  }

  override render() {
    const holders = this.#roles.value
    return html`<div class="head"><h1>${this.say('title-roles')}</h1><p class="lead">${this.say('roles-lead')}</p></div>
      <div role="status" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
      ${this.refused(this.#acting.problem)}
      ${holders === undefined ? this.#roles.render({ pending: () => this.waiting(), error: (error) => this.refused(error) }) : nothing}
      ${
        holders === undefined
          ? nothing
          : html`<div class=${this.#isHr ? 'columns' : ''}>
            <section class="card" aria-labelledby="roles"><h2 id="roles">${this.say('roles-now')}</h2>${ROLES.map((role) => this.#role(role, holders))}</section>
            ${this.#isHr ? this.#form() : nothing}</div>`
      }`
  }
}

customElements.define('oh-roles-page', OhRolesPage)
