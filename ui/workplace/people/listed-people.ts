import { Task } from '@lit/task'
import { css, html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { answered, api, type ListedPerson } from '../api.ts'
import { languageName } from '../language-name.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'

/** An address that is too long for its place breaks before its @. */
const inTwo = (mail: string): TemplateResult =>
  html`${mail.split('@').map((part, at) => (at === 0 ? part : html`<wbr />@${part}`))}`

/**
 * Who is on the list, fifty at a time: what the list says of them, and nothing else. A page of fifty rows is light
 * however long the list is.
 *
 * @element oh-listed-people
 */
export class OhListedPeople extends Page {
  static override styles = [
    look,
    css`
      nav { margin-top: 18px }
      /* Only a name or an address may be as long as it likes; a word in another cell is never cut in two. */
      th, .mail { overflow-wrap: anywhere }
      td { overflow-wrap: break-word }
      thead th { overflow-wrap: normal }
      tbody th { min-width: 9em }
      .mail { min-width: 11em }
      tbody a { display: inline-block; padding: 10px 0; margin: -10px 0 }
      @media (max-width: 700px) {
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        tbody, tr, td, tbody th { display: block; border: 0; padding: 0 }
        tr { border-top: 1px solid var(--rule); padding: 12px 0 }
        td { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); gap: 0 10px; overflow-wrap: anywhere }
        td::before { content: attr(data-head); color: var(--ink-soft); font-size: 15px; overflow-wrap: normal }
      }
    `,
  ]

  static override properties = { search: {}, unit: {}, turned: { state: true } }

  /** Beginnings of words; empty for everybody. */
  declare search: string
  /** Of this unit and those below it; empty for all. */
  declare unit: string
  /** The last person of each page that was turned. */
  declare turned: readonly string[]

  constructor() {
    super()
    this.search = ''
    this.unit = ''
    this.turned = []
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('search') || changed.has('unit')) this.turned = []
  }

  readonly #found = new Task(this, {
    task: ([search, unit, after], { signal }) => {
      const query = {
        ...(search === '' ? {} : { search }),
        ...(unit === '' ? {} : { unit }),
        ...(after === undefined ? {} : { after }),
      }
      return answered(api.GET('/api/people', { params: { query }, signal }))
    },
    args: () => [this.search, this.unit, this.turned.at(-1)] as const,
  })

  async #turn(after: readonly string[]): Promise<void> {
    this.turned = after
    await this.updateComplete
    await this.#found.taskComplete
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.count')?.focus()
  }

  #row(one: ListedPerson) {
    const name = `${one.firstName} ${one.lastName}`.trim()
    const cell = (head: string, text: string | TemplateResult | null, of = '') =>
      html`<td class=${of} data-head=${this.say(head)}><span>${text ?? nothing}</span></td>`
    return html`<tr><th scope="row"><a href=${pathTo('person', one.person)}>${name}</a></th>
      ${cell('head-number', one.number, 'number')}
      ${cell('head-mail', one.mail === null ? this.say('no-mail') : inTwo(one.mail), 'mail')}
      ${cell('head-language', languageName(this, one.language))}
      ${cell('head-unit', one.unitName)}
      ${cell('head-leader', one.leader ?? this.say('no-leader'))}</tr>`
  }

  #nobody() {
    if (this.search !== '' || this.unit !== '') return this.say('everybody-nobody')
    return html`${this.say('everybody-none')} <a href=${pathTo('people')}>${this.say('list-new')}</a>`
  }

  override render() {
    const found = this.#found.value
    if (found === undefined)
      return this.#found.render({ pending: () => this.waiting(), error: (error) => this.refused(error) })
    const head = (name: string) => html`<th scope="col">${this.say(name)}</th>`
    const { people, count, next } = found
    const first = this.turned.length * 50
    return html`${this.#found.render({ error: (error) => this.refused(error) })}
      <p class="soft count" role="status" tabindex="-1">${
        count === 0
          ? this.#nobody()
          : this.say('everybody-shown', { from: first + 1, to: first + people.length, n: count })
      }</p>
      ${
        people.length === 0
          ? nothing
          : html`<div class="wide" tabindex="0" role="region" aria-label=${this.say('everybody-table')}><table>
            <caption class="hidden">${this.say('everybody-table')}</caption>
            <thead><tr>${head('head-name')}${head('head-number')}${head('head-mail')}${head('head-language')}${head('head-unit')}${head('head-leader')}</tr></thead>
            <tbody>${people.map((one) => this.#row(one))}</tbody></table></div>`
      }
      ${
        this.turned.length === 0 && next === null
          ? nothing
          : html`<nav class="row" aria-label=${this.say('everybody-pages')}>
            ${this.turned.length === 0 ? nothing : html`<button type="button" @click=${() => void this.#turn(this.turned.slice(0, -1))}>${this.say('page-before')}</button>`}
            ${next === null ? nothing : html`<button type="button" @click=${() => void this.#turn([...this.turned, next])}>${this.say('page-after')}</button>`}</nav>`
      }`
  }
}

customElements.define('oh-listed-people', OhListedPeople)
