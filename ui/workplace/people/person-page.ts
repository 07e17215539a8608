import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api, type HandChange, type HandPreview, type PersonOnList, type Unit } from '../api.ts'
import { languageName } from '../language-name.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { handBrake, handPreview } from './hand-preview.ts'
import { inTreeOrder } from './tree-order.ts'
import { Suggestions } from './who-field.ts'

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
const DONE = { added: 'person-was-added', changed: 'person-was-changed', left: 'person-has-left' } as const

/**
 * One person of the list: added, changed, or gone. What it would do is shown first, as with a whole list.
 *
 * @element oh-person-page
 * @fires GoEvent
 */
export class OhPersonPage extends Page {
  static override styles = [
    look,
    css`
      .pair { display: grid; gap: 0 20px; grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr)) }
      .before { border-style: dashed; background: none }
      @media (max-width: 1079px) { .before { display: none } }
    `,
  ]

  static override properties = {
    person: {},
    looked: { state: true },
    asking: { state: true },
  }

  /** Whom the address names; empty for somebody new. */
  declare person: string
  /** What was looked at, and what it would do. */
  declare looked: { readonly change: HandChange; readonly preview: HandPreview } | undefined
  declare asking: boolean

  constructor() {
    super()
    this.person = ''
    this.asking = false
  }

  readonly #acting = new Acting(this)
  readonly #suggestions = new Suggestions(this)

  readonly #data = new Task(this, {
    task: async ([person]) => {
      const [units, one] = await Promise.all([
        answered(api.GET('/api/units')),
        person === ''
          ? undefined
          : answered(api.GET('/api/people/{person}', { params: { path: { person } } })),
      ])
      return { units: inTreeOrder(units), one }
    },
    args: () => [this.person] as const,
  })

  async #look(change: HandChange): Promise<void> {
    this.looked = undefined
    const looking = await this.#acting.run(['look', change], async () => {
      const preview = await answered(api.POST('/api/people/preview', { body: change }))
      this.looked = { change, preview }
    })
    // Somebody else changed it: what is so now, and what was typed is gone with what it was about.
    if (!looking && this.isConnected) await this.#data.run()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#preview')?.focus()
  }

  readonly #lookAtForm = (event: SubmitEvent): void => {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(fields.get(name) ?? '').trim()
    const person = {
      number: text('number'),
      firstName: text('firstName'),
      lastName: text('lastName'),
      mail: text('mail'),
      language: LANGUAGES.find((one) => one === text('language')) ?? 'nl',
      unit: text('unit'),
      leader: text('leader'),
    }
    const { one } = this.#data.value ?? {}
    void this.#look(
      one === undefined
        ? { kind: 'added', person }
        : { kind: 'changed', id: one.person, shown: one.version, person },
    )
  }

  readonly #lookAtLeaving = (event: SubmitEvent): void => {
    event.preventDefault()
    const { one } = this.#data.value ?? {}
    if (one === undefined) return
    const successor = String(new FormData(event.target as HTMLFormElement).get('successor') ?? '').trim()
    void this.#look({ kind: 'left', id: one.person, shown: one.version, successor })
  }

  readonly #pressed = (): void => {
    if (this.looked?.preview.brake == null) void this.#take(false)
    else this.asking = true
  }

  readonly #askedTwice = ({ confirmed }: DialogClosedEvent): void => {
    this.asking = false
    if (confirmed) void this.#take(true)
  }

  async #take(twice: boolean): Promise<void> {
    const { looked } = this
    if (looked === undefined) return
    const { change } = looked
    const done = await this.#acting.run([change, twice], async (key) => {
      const params = { header: { 'idempotency-key': key }, query: twice ? { asked: 'twice' as const } : {} }
      await answered(api.POST('/api/people', { body: change, params }))
      this.dispatchEvent(new GoEvent(pathTo('everybody'), this.say(DONE[change.kind])))
    })
    if (done || !this.isConnected) return
    this.looked = undefined
    await this.#data.run()
  }

  readonly #forget = (): void => {
    this.looked = undefined
  }

  #fields(one: PersonOnList | undefined, units: readonly (Unit & { readonly depth: number })[]) {
    const text = (name: string, label: string, value: string | null | undefined, type = 'text', note = '') =>
      html`<div class="field"><label for=${name}>${label}</label>
        <input id=${name} name=${name} type=${type} maxlength="200" autocomplete="off" aria-describedby=${note === '' ? nothing : `${name}-note`} .value=${value ?? ''} />
        ${note === '' ? nothing : html`<p class="note" id="${name}-note">${note}</p>`}</div>`
    return html`<div class="pair">${text('firstName', this.say('person-first-name'), one?.firstName)}
        ${text('lastName', this.say('person-last-name'), one?.lastName)}</div>
      ${text('number', this.say('person-number'), one?.number)}
      ${text('mail', this.say('person-mail'), one?.mail, 'email', this.say('person-mail-note'))}
      <div class="pair"><div class="field"><label for="language">${this.say('head-language')}</label>
        <select id="language" name="language">${LANGUAGES.map(
          (language) =>
            html`<option value=${language} ?selected=${language === (one?.language ?? 'nl')}>${languageName(this, language)}</option>`,
        )}</select></div>
      <div class="field"><label for="unit">${this.say('head-unit')}</label>
        <select id="unit" name="unit" required>${one === undefined ? html`<option value="">${this.say('unit-choose')}</option>` : nothing}
        ${units.map(
          ({ unit, name, depth }) =>
            html`<option value=${unit} ?selected=${unit === one?.unit}>${'\u2003'.repeat(depth)}${name}</option>`,
        )}</select></div></div>
      ${this.#suggestions.field('leader', this.say('head-leader'), this.say('person-leader-note'), one?.leader ?? '')}`
  }

  #leaving(one: PersonOnList) {
    return html`<form class="card" aria-labelledby="leaving" @submit=${this.#lookAtLeaving} @input=${this.#forget}>
      <h2 id="leaving">${this.say('person-left')}</h2><p class="soft">${this.say('person-left-why')}</p>
      ${
        one.led === 0
          ? nothing
          : html`<p>${this.say('person-leads', { n: one.led })}</p>
            ${this.#suggestions.field('successor', this.say('person-successor'), this.say('person-successor-note'), '')}`
      }
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('person-look-leaving')}</button></form>`
  }

  #looked() {
    const { looked } = this
    if (looked === undefined) return html`<p class="card before soft">${this.say('hand-preview-first')}</p>`
    const { preview } = looked
    return html`<section class="card" id="preview" tabindex="-1" aria-labelledby="what"><h2 id="what">${this.say('hand-preview')}</h2>
      ${handPreview(this, preview)}
      ${
        preview.problems.length > 0
          ? nothing
          : html`<button type="button" class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#pressed}>${this.say('hand-take')}</button>
            ${preview.undone ? html`<p class="note">${this.say('hand-source')}</p>` : nothing}`
      }
      ${this.underWay(this.#acting.busy)}
      ${handBrake(this, this.asking, preview, this.#askedTwice)}</section>`
  }

  override render() {
    const known = this.#data.value
    const { one } = known ?? {}
    const heading =
      one === undefined
        ? this.say(this.person === '' ? 'person-add' : 'title-person')
        : `${one.firstName} ${one.lastName}`
    return html`<div class="head"><h1>${heading}</h1><p class="lead">${this.say('person-lead')}</p></div>
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${this.refused(this.#acting.problem)}
      ${
        known === undefined
          ? this.#data.render({ pending: () => this.waiting() })
          : known.units.length === 0
            ? html`<p class="card">${this.say('everybody-none')} <a href=${pathTo('people')}>${this.say('list-new')}</a></p>`
            : html`<div class="columns"><div class="stack">
            <form class="card" aria-label=${heading} @submit=${this.#lookAtForm} @input=${this.#forget}>${this.#fields(one, known.units)}
              <button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('person-look')}</button></form>
            ${one === undefined ? nothing : this.#leaving(one)}</div>
            <div class="stack">${this.#looked()}</div></div>`
      }`
  }
}

customElements.define('oh-person-page', OhPersonPage)
