import { html, nothing, type TemplateResult } from 'lit'
import { answered, api, type ListedPerson } from '../api.ts'
import type { Page } from '../page.ts'

/** Suggestions for a field that names somebody by number or address, as somebody types. */
export class Suggestions {
  readonly #page: Page
  #people: readonly ListedPerson[] = []

  constructor(page: Page) {
    this.#page = page
  }

  readonly #typed = async (event: Event): Promise<void> => {
    const search = (event.target as HTMLInputElement).value.trim()
    if (search.length < 2 || search.includes('@')) return
    const found = await answered(api.GET('/api/people', { params: { query: { search } } })).catch(
      () => undefined,
    )
    if (found === undefined) return
    this.#people = found.people.slice(0, 12)
    this.#page.requestUpdate()
  }

  /** Named by number or address: what a list has in such a cell. */
  field(name: string, label: string, note: string, value: string, required = false): TemplateResult {
    return html`<div class="field"><label for=${name}>${label}</label>
      <input id=${name} name=${name} list="${name}-people" maxlength="320" autocomplete="off" autocapitalize="none" spellcheck="false"
        aria-describedby="${name}-note" ?required=${required} .value=${value} @input=${this.#typed} />
      <datalist id="${name}-people">${this.#people.map(
        ({ mail, number, firstName, lastName, unitName }) =>
          html`<option value=${mail ?? number ?? ''}>${firstName} ${lastName}, ${unitName}</option>`,
      )}</datalist>
      ${note === '' ? nothing : html`<p class="note" id="${name}-note">${note}</p>`}</div>`
  }
}
